import { GraphQLError, type ASTNode } from 'graphql';

/** What is bounded, as programs are told in `extensions.limit.of`. */
export type LimitName = 'characters' | 'tokens' | 'depth' | 'aliases' | 'directives' | 'introspection' | 'cost';

interface Exceeded {
  readonly of: LimitName;
  /** Null where counting was broken off. */
  readonly found: number | null;
  readonly most: number;
  /** Says what, how much, and what to do. */
  readonly message: string;
  readonly node?: ASTNode;
}

/** A request asks for more than is answered: it is refused as a whole, before anything is done for it. */
export function limitError({ of, found, most, message, node }: Exceeded): GraphQLError {
  const limit = { of, found, most };
  return new GraphQLError(message, {
    nodes: node ?? null,
    extensions: { code: 'LIMIT_EXCEEDED', limit, http: { spec: true, status: 400 } },
  });
}

import { GraphQLError, type ASTNode } from 'graphql';
import type { Exhausted } from './budgets.ts';

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

/** A budget is used up until the next minute, in the words of a GraphQL error or of a refusal. */
export function exhaustedWords({ of, most, seconds }: Exhausted): string {
  const whose = of === 'address' ? 'Your network has' : of === 'token' ? 'This token has' : 'You have';
  return `${whose} asked for more than ${most} rows within a minute, as extensions.cost counts them. Ask again in ${seconds} seconds.`;
}

export function exhaustedError(exhausted: Exhausted): GraphQLError {
  const headers = { 'retry-after': String(exhausted.seconds) };
  return new GraphQLError(exhaustedWords(exhausted), {
    extensions: {
      code: rateLimited,
      limit: { of: exhausted.of, most: exhausted.most },
      http: { status: 429, headers },
    },
  });
}

export const rateLimited = 'RATE_LIMITED';

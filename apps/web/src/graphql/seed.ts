import { createRequest, type AnyVariables, type TypedDocumentNode } from 'urql';

/**
 * What a page has brought along for a query of its interactive parts, so that it is not asked for again: with the
 * `__typename` of each object, which answers to server components have.
 */
export interface Seed {
  readonly key: number;
  readonly data: string;
}

export function seed<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  data: Data,
): Seed {
  return { key: createRequest(query, variables).key, data: JSON.stringify(data) };
}

import 'server-only';
import { createHash } from 'node:crypto';
import { registerUrql } from '@urql/next/rsc';
import { headers } from 'next/headers';
import type { Operation, TypedDocumentNode } from 'urql';
import { cacheExchange, createClient, fetchExchange, stringifyDocument } from 'urql';
import { apiUrl } from './api-url.ts';
import { trustedDocuments } from './trusted-documents.ts';

/** Computed here of what would be sent, once a document: it cannot be out of date. */
const ids = new WeakMap<object, string>();
const byId = trustedDocuments(({ query }: Operation) => {
  const id = ids.get(query) ?? `sha256:${createHash('sha256').update(stringifyDocument(query)).digest('hex')}`;
  ids.set(query, id);
  return id;
});

const { getClient } = registerUrql(() =>
  createClient({
    url: apiUrl(),
    exchanges: [cacheExchange, byId, fetchExchange],
    preferGetMethod: false,
  }),
);

/**
 * Asks the API from a server component, as whoever asked for the page. One client a request, so that two components asking the same thing ask once.
 * Throws when the API is down or answers with an error: the nearest `error.tsx` tells the reader.
 */
export async function fetchGraphQL<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const asked = await headers();
  const passed = ['cookie', 'x-forwarded-for'].map((name) => [name, asked.get(name) ?? ''] as const);
  const fetchOptions: RequestInit = {
    cache: 'no-store',
    headers: Object.fromEntries(passed.filter(([, value]) => value !== '')),
  };
  const { data, error } = await getClient().query(document, variables, { fetchOptions });
  if (error) throw error;
  if (data === undefined) throw new Error('The API answered without data.');
  return data;
}

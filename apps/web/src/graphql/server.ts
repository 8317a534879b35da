import 'server-only';
import { registerUrql } from '@urql/next/rsc';
import { headers } from 'next/headers';
import type { TypedDocumentNode } from 'urql';
import { cacheExchange, createClient, fetchExchange } from 'urql';
import { apiUrl } from './api-url.ts';

const { getClient } = registerUrql(() =>
  createClient({
    url: apiUrl(),
    exchanges: [cacheExchange, fetchExchange],
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

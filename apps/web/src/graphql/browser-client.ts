import { createClient, fetchExchange, getOperationName, ssrExchange, type Client } from 'urql';
import { fetchWithClock } from './api-clock.ts';
import { cache } from './cache.ts';
import ids from './generated/document-ids.json';
import { sendAgain } from './send-again.ts';
import type { Seed } from './seed.ts';
import { trustedDocuments } from './trusted-documents.ts';
import type { Waiting } from './waiting.ts';

/** In development a document is newer than what was generated of it. */
const idsByName: Readonly<Record<string, string>> = process.env.NODE_ENV === 'production' ? ids : {};

/** Asks the API on the page's own origin. Subscriptions are event streams of the same fetch. */
export function browserClient(seeds: readonly Seed[], waiting: Waiting): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetch: fetchWithClock,
    exchanges: [
      cache(),
      ssrExchange({ isClient: true, initialState: Object.fromEntries(seeds.map(({ key, data }) => [key, { data }])) }),
      sendAgain(waiting),
      trustedDocuments(({ query }) => {
        const id = idsByName[getOperationName(query) ?? ''];
        return id && `sha256:${id}`;
      }),
      fetchExchange,
    ],
  });
}

'use client';

import type { ReactNode } from 'react';
import { useState } from 'react';
import { cacheExchange, createClient, fetchExchange, Provider } from 'urql';

/** Lets the interactive parts of a page ask the API on the page's own origin. Wrap those parts, not whole pages. */
export function ClientProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() =>
    createClient({ url: '/graphql', exchanges: [cacheExchange, fetchExchange], preferGetMethod: false }),
  );
  return <Provider value={client}>{children}</Provider>;
}

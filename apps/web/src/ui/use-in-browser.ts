'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** What only the browser knows. Null on the server and for the first look, so that both write the same page. */
export function useInBrowser(read: () => string | null): string | null {
  return useSyncExternalStore(never, read, () => null);
}

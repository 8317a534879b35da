'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** What this browser has kept. Null on the server and for the first look, so that both write the same page. */
export function useKept(read: () => string | null): string | null {
  return useSyncExternalStore(never, read, () => null);
}

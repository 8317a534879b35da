'use client';

import { useSyncExternalStore } from 'react';

/** Tailwind's `lg`: from here on the reports stand beside the question. */
const query = '(min-width: 64rem)';

function subscribe(onChange: () => void) {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => {
    media.removeEventListener('change', onChange);
  };
}

export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => true,
  );
}

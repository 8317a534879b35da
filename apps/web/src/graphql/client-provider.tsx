'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useState, useSyncExternalStore } from 'react';
import { Provider } from 'urql';
import { browserClient } from './browser-client.ts';
import type { Seed } from './seed.ts';
import { newWaiting, type Waiting } from './waiting.ts';

interface ClientProviderProps {
  readonly children: ReactNode;
  /** What the page has brought along, as it was when it was first shown. */
  readonly seeds?: readonly Seed[];
}

/** Lets the interactive parts of a page ask the API on the page's own origin. Wrap those parts, not whole pages. */
export function ClientProvider({ children, seeds = [] }: ClientProviderProps) {
  const [waiting] = useState(newWaiting);
  const [client] = useState(() => browserClient(seeds, waiting));
  return (
    <Provider value={client}>
      {children}
      <StillTrying waiting={waiting} />
    </Provider>
  );
}

/** Why nothing happens for a moment. */
function StillTrying({ waiting }: { readonly waiting: Waiting }) {
  const t = useTranslations('site');
  const isWaiting = useSyncExternalStore(waiting.subscribe, waiting.isWaiting, () => false);
  if (!isWaiting) return null;
  return (
    <p
      role="status"
      className="fixed inset-x-4 bottom-4 z-20 mx-auto w-fit border-l-4 border-rule-strong bg-shade px-5 py-3 font-semibold"
    >
      {t('stillTrying')}
    </p>
  );
}

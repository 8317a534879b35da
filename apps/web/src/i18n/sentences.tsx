import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from './messages.ts';

export interface SentencesProps {
  /** The parts whose sentences are needed in the browser, besides `site`; what is said on the server alone is not sent. */
  readonly says: readonly (keyof Messages)[];
  readonly children: ReactNode;
}

/** Gives the browser the sentences of the parts that run in it. */
export async function Sentences({ says, children }: SentencesProps) {
  const all = await getMessages();
  const messages = Object.fromEntries(['site' as const, ...says].map((part) => [part, all[part]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}

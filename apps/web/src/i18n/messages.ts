import type english from '../../messages/en/index.ts';
import type { Language, Locale } from './languages.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/** The sentences of the interface by the part that says them: a file of messages/ each. */
export type Messages = typeof english;

const load: Record<Language, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('../../messages/en/index.ts'),
  de: () => import('../../messages/de/index.ts'),
};

/** All sentences in a language. That each language has each sentence is tested in tests/web/messages.test.ts. */
export async function messagesIn(language: Language): Promise<Messages> {
  return (await load[language]()).default as Messages;
}

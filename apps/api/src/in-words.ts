import { renderIfKnown } from '@crossread/engine';
import type { Language, Message } from '@crossread/shared';

/** As fields get it: nothing and null are English. */
export interface InLanguage {
  readonly language?: Language | null | undefined;
}

export const isEnglish = ({ language }: InLanguage): boolean => (language ?? 'en') === 'en';

/** A stored message in the language that is asked for; its English where it has none. */
export function inWords(text: string, message: unknown, { language }: InLanguage): string {
  return saying(message, language ?? 'en') ?? text;
}

/** The language in which a text with this message comes, where it is asked for in `language`. */
export function languageOf(message: unknown, language: Language): Language {
  return saying(message, language) === null ? 'en' : language;
}

function saying(message: unknown, language: Language): string | null {
  const there = language !== 'en' && typeof message === 'object' && message !== null && 'id' in message;
  return there ? renderIfKnown(message as Message, language) : null;
}

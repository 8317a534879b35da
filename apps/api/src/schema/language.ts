import type { Language } from '@crossread/shared';
import { isEnglish, type InLanguage } from '../in-words.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';

export const LanguageType = enumOf<Language>('Language', 'A language that the engine says things in.', {
  en: 'English, in which everything can be said.',
  de: 'German. Words of the reports stay as they are printed.',
});

/** The argument of every field whose text the engine wrote. */
export const inLanguage = builder.args((t) => ({
  language: t.field({
    type: LanguageType,
    defaultValue: 'en',
    description: 'The language it is wanted in. What cannot be said in it comes in English: `saidIn` tells.',
  }),
}));

/**
 * The columns of a text and of its message: the message only where another language is asked for, so that English is
 * read as it is stored, with nothing beside it. (Typed as if both were always there.)
 */
export function withMessage<Text extends string, Kept extends string>(
  args: InLanguage,
  text: Text,
  message: Kept,
): Record<Text | Kept, true> {
  return { [text]: true, ...(isEnglish(args) ? {} : { [message]: true }) } as Record<Text | Kept, true>;
}

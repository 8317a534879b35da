import type { Language } from '@crossread/shared';
import { languageOf, type InLanguage } from '../in-words.ts';
import { builder } from './builder.ts';
import { LanguageType, withMessage } from './language.ts';

/** The argument of `saidIn`. */
export const asked = builder.args((t) => ({
  language: t.field({ type: LanguageType, required: true, description: 'The language that is asked for.' }),
}));

export const saidInDescription =
  'The language that its words come in where they are asked for in `language`: EN where they cannot be said in it, because a person or a language model wrote them, or they were made before messages were kept.';

/** For a row with the column of one message. */
export function saidIn<Column extends string>(column: Column) {
  return {
    type: LanguageType,
    description: saidInDescription,
    args: asked,
    // In English, which everything can be said in, no message is read for it.
    select: (args: InLanguage) => withMessage(args, 'id', column),
    resolve: (row: Readonly<Record<Column, unknown>>, { language }: { readonly language: Language }) =>
      languageOf(row[column], language),
  };
}

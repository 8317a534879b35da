import type { Language } from '@crossread/shared';
import { english } from './english/index.ts';
import { german } from './german/index.ts';
import type { MessageId, Placeholder } from './message.ts';

/** A translation as it has to be: of each message at least one wording, with just the parameters that the English has. */
type Faithful<Translation extends Record<MessageId, readonly string[]>> = {
  readonly [Id in MessageId]: [Placeholder<(typeof english)[Id][number]>] extends [Placeholder<Translation[Id][number]>]
    ? [Placeholder<Translation[Id][number]>] extends [Placeholder<(typeof english)[Id][number]>]
      ? readonly [string, ...string[]]
      : never
    : never;
};

/** The wordings of every message by language. One that a language lacks, or words with other parameters, does not compile. */
export const catalogues = {
  en: english,
  de: german satisfies Faithful<typeof german>,
} satisfies Readonly<Record<Language, Readonly<Record<MessageId, readonly string[]>>>>;

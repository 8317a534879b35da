import type { Language as AskedLanguage } from '#graphql/tada.ts';
import type { Language } from './languages.ts';

/** A language of the interface by its name in the API's schema. */
export const inGraphQL: Readonly<Record<Language, AskedLanguage>> = { en: 'EN', de: 'DE' };

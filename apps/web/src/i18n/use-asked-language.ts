import { useLocale } from 'next-intl';
import type { Language as AskedLanguage } from '#graphql/tada.ts';
import { inGraphQL } from './in-graphql.ts';
import { languageOf } from './languages.ts';

/** The page's language, as the API is asked by the browser to say in it what the engine says. */
export function useAskedLanguage(): AskedLanguage {
  return inGraphQL[languageOf(useLocale())];
}

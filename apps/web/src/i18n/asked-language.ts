import type { Language as AskedLanguage } from '#graphql/tada.ts';
import { readPreferences } from '#features/preferences/read-preferences.ts';
import { inGraphQL } from './in-graphql.ts';

/** The page's language, as the API is asked to say in it what the engine says. */
export async function askedLanguage(): Promise<AskedLanguage> {
  const { language } = await readPreferences();
  return inGraphQL[language];
}

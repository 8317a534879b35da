import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { isLanguage, preferredLanguage } from '#i18n/languages.ts';
import type { Preferences } from './preferences.ts';
import { isAppearance, preferenceNames } from './preferences.ts';

/** What the reader chose, or what their browser asks for. */
export const readPreferences = cache(async (): Promise<Preferences> => {
  const [kept, asked] = await Promise.all([cookies(), headers()]);
  const language = kept.get(preferenceNames.language)?.value;
  const appearance = kept.get(preferenceNames.appearance)?.value;
  return {
    language: isLanguage(language) ? language : preferredLanguage(asked.get('accept-language')),
    appearance: isAppearance(appearance) ? appearance : 'system',
  };
});

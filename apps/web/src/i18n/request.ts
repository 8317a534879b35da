import { getRequestConfig } from 'next-intl/server';
import { readPreferences } from '#features/preferences/read-preferences.ts';
import { localeOf } from './languages.ts';
import { messagesIn } from './messages.ts';

/** What next-intl asks for each page: the reader's language and the sentences in it. */
export default getRequestConfig(async () => {
  const { language } = await readPreferences();
  return {
    locale: localeOf(language),
    messages: await messagesIn(language),
    // Dates of reports are calendar dates and times as printed: they are not moved to the reader's place.
    timeZone: 'UTC',
  };
});

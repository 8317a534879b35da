import Negotiator from 'negotiator';

/** The languages of the interface, the one to fall back on first. Reports stay in the language they were written in. */
export const languages = [
  { code: 'en', locale: 'en-GB', name: 'English', direction: 'ltr' },
  { code: 'de', locale: 'de', name: 'Deutsch', direction: 'ltr' },
] as const;

export type Language = (typeof languages)[number]['code'];
/** By which dates, numbers and plurals are written. */
export type Locale = (typeof languages)[number]['locale'];

export function isLanguage(code: string | undefined): code is Language {
  return languages.some((language) => language.code === code);
}

export function localeOf(code: Language): Locale {
  return languages.find((language) => language.code === code)?.locale ?? 'en-GB';
}

export function languageOf(locale: string): Language {
  return languages.find((language) => language.locale === locale)?.code ?? 'en';
}

/** Whether the language is written from the left or from the right. */
export function directionOf(code: Language): 'ltr' | 'rtl' {
  return languages.find((language) => language.code === code)?.direction ?? 'ltr';
}

/** The language that a browser prefers of those the interface has; English where it has none. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const codes = languages.map(({ code }) => code);
  const request = { headers: { 'accept-language': acceptLanguage ?? '' } };
  return new Negotiator(request).languages(codes).find(isLanguage) ?? 'en';
}

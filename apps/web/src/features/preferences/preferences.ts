import type { Language } from '#i18n/languages.ts';

/** How colours are chosen: by the reader's system, or always the same. */
export const appearances = ['system', 'light', 'dark', 'contrast'] as const;

export type Appearance = (typeof appearances)[number];

export interface Preferences {
  readonly language: Language;
  readonly appearance: Appearance;
}

/** The names of the cookies that keep them, and of the fields of the form that sets them. */
export const preferenceNames = { language: 'language', appearance: 'appearance' } as const;

export function isAppearance(value: string | undefined): value is Appearance {
  return appearances.some((appearance) => appearance === value);
}

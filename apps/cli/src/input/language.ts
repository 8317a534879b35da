import { languages, type Language } from '@crossread/shared';
import { UsageError } from '../command.ts';
import type { Arguments } from '../command.ts';

export const languageOption = {
  value: 'LANG',
  description: 'what the engine says, in en or de (default en); words of the reports stay as they are printed',
} as const;

/** @throws UsageError */
export function askedLanguage({ get }: Pick<Arguments, 'get'>): Language {
  const given = get('language') ?? 'en';
  const language = languages.find((known) => known === given);
  if (!language) throw new UsageError(`--language takes ${languages.join(' or ')}, not "${given}".`);
  return language;
}

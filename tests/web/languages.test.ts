import { describe, expect, test } from '@jest/globals';
import { preferredLanguage } from '../../apps/web/src/i18n/languages.ts';

describe('the language a browser asks for', () => {
  test.each<[string | null, string]>([
    [null, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR,fr;q=0.9', 'en'],
    ['fr, de;q=0.5', 'de'],
    ['de;q=0.2, en;q=0.7', 'en'],
    ['de;q=0', 'en'],
    ['*', 'en'],
    ['nonsense;;q=x', 'en'],
  ])('%j is answered in %s', (asked, language) => {
    expect(preferredLanguage(asked)).toBe(language);
  });
});

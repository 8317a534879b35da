import type { Token } from '../text/document.ts';

/**
 * The form of a word that a list knows, or null. The tagger takes capitals for names and leaves them their ending:
 * "Protesters" at the start of a sentence is the list's "protester".
 */
export function knownForm(
  { lemma, lower }: Pick<Token, 'lemma' | 'lower'>,
  list: { has(word: string): boolean },
): string | null {
  const forms = [
    lemma.toLowerCase(),
    lower,
    lower.replace(/s$/, ''),
    lower.replace(/es$/, ''),
    lower.replace(/ies$/, 'y'),
  ];
  return forms.find((form) => list.has(form)) ?? null;
}

import type { Token } from '../text/document.ts';

/**
 * The form of a word that a list knows, or null. The tagger takes capitals for names and leaves them their ending:
 * "Protesters" at the start of a sentence is the list's "protester".
 */
export function knownForm(
  { lemma, lower }: Pick<Token, 'lemma' | 'lower'>,
  list: { has(word: string): boolean },
): string | null {
  const base = lemma.toLowerCase();
  if (list.has(base)) return base;
  if (list.has(lower)) return lower;
  // Asked of every word of a story: an ending is only taken off where there is one.
  if (!lower.endsWith('s')) return null;
  const forms = [lower.slice(0, -1)];
  if (lower.endsWith('es')) forms.push(lower.slice(0, -2));
  if (lower.endsWith('ies')) forms.push(`${lower.slice(0, -3)}y`);
  return forms.find((form) => list.has(form)) ?? null;
}

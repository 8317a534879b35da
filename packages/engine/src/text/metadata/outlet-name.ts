import { agencies, knownOutlets, outletWords } from '../../lexicon/outlets.ts';

const small = new Set(['the', 'of', 'and', '&', 'de', 'la', 'le', 'for']);

/** Whether a line (or a phrase) is nothing but the name of a newspaper, station or agency. */
export function isOutletName(phrase: string): boolean {
  const name = phrase.split(' | ')[0]?.trim() ?? '';
  if (name.length > 60 || /[,.:;!?\d]/.test(name)) return false;
  const lower = name.toLowerCase();
  if (agencies.has(lower) || knownOutlets.has(lower)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  const capitals = words.every((word) => /^\p{Lu}/u.test(word) || small.has(word));
  return (
    capitals && words.some((word, index) => (index > 0 || words.length > 2) && outletWords.has(word.toLowerCase()))
  );
}

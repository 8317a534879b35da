import { carrierNouns, countedFamilies } from '../lexicon/counted-families.ts';
import { groupBy } from '../group-by.ts';
import type { Document } from '../text/document.ts';

/** A long word that nobody else writes is read as the word it nearly is: "peacekeeprs". */
export type Spelling = (lemma: string) => string;

/** Shorter words have too many neighbours: "miners" and "minors". */
const shortest = 7;
/** From here on two slips are allowed. */
const long = 10;

const familyNouns: readonly string[] = [...Object.values(countedFamilies).flat(), ...carrierNouns];
const families = new Set(familyNouns);

/**
 * For each report of a story: corrects its nouns by what the other reports write and by the nouns we know. Only words
 * that stand in one report alone are corrected.
 */
export function spellingsOf(documents: readonly Document[]): readonly Spelling[] {
  const nouns = documents.map(({ tokens }) => {
    const own = new Set<string>();
    for (const { tag, lemma } of tokens) if (tag === 'NOUN' && lemma.length >= shortest - 1) own.add(lemma);
    return own;
  });
  const reports = new Map<string, number>();
  for (const own of nouns) for (const noun of own) reports.set(noun, (reports.get(noun) ?? 0) + 1);
  let alphabet: ReadonlyMap<string, readonly string[]> | null = null;
  return nouns.map((own) => {
    const known = (word: string): boolean => families.has(word) || (reports.get(word) ?? 0) > (own.has(word) ? 1 : 0);
    const mended = new Map<string, string>();
    return (lemma) => {
      const before = lemma.length < shortest ? lemma : mended.get(lemma);
      if (before !== undefined) return before;
      const right = mend(lemma);
      mended.set(lemma, right);
      return right;
    };
    function mend(lemma: string): string {
      if (known(lemma) || (lemma.endsWith('s') && known(lemma.slice(0, -1)))) return lemma;
      alphabet ??= byFirstLetter([...familyNouns, ...reports.keys()].filter((word) => word.length >= shortest - 1));
      return nearest(lemma, alphabet.get(lemma.charAt(0)) ?? [], known) ?? lemma;
    }
  });
}

function byFirstLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return groupBy(words, (word) => word.charAt(0));
}

/** People do not slip in the first letter; and a word with an ending is another word: "officer" beside "office". */
function nearest(lemma: string, words: readonly string[], known: (word: string) => boolean): string | null {
  const slips = lemma.length >= long ? 2 : 1;
  let best: string | null = null;
  for (const word of words) {
    if (Math.abs(word.length - lemma.length) > slips || lemma.startsWith(word) || (best !== null && best <= word))
      continue;
    if (known(word) && withinSlips(lemma, word, slips)) best = word;
  }
  return best;
}

/** Whether one word becomes the other by at most so many letters put in, left out, changed or swapped with a neighbour. */
export function withinSlips(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      (rows[row] as number[])[column] = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? cell(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return cell(a.length, b.length) <= slips;
}

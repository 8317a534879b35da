import { carrierNouns, countedFamilies } from '../lexicon/counted-families.ts';
import type { Document } from '../text/document.ts';

/** A long word that nobody else writes is read as the word it nearly is: "peacekeeprs". */
export type Spelling = (lemma: string) => string;

/** Shorter words have too many neighbours: "miners" and "minors". */
const shortest = 7;
/** From here on two slips are allowed. */
const long = 10;

const familyNouns = [...Object.values(countedFamilies).flat(), ...carrierNouns];

/**
 * Corrects a noun of one report by what the other reports write and by the nouns we know. Only words that stand in
 * one report alone are corrected.
 */
export function spellingIn(others: readonly Document[]): Spelling {
  const theirs = others.flatMap(({ tokens }) => tokens.filter(({ tag }) => tag === 'NOUN').map(({ lemma }) => lemma));
  const known = new Set([...familyNouns, ...theirs]);
  const read = new Map<string, string>();
  return (lemma) => {
    const before = read.get(lemma);
    if (before !== undefined) return before;
    const word = known.has(lemma) || known.has(lemma.replace(/s$/, '')) ? lemma : (nearest(lemma, known) ?? lemma);
    read.set(lemma, word);
    return word;
  };
}

/** People do not slip in the first letter; and a word with an ending is another word: "officer" beside "office". */
function nearest(lemma: string, known: ReadonlySet<string>): string | null {
  if (lemma.length < shortest) return null;
  const slips = lemma.length >= long ? 2 : 1;
  const near = [...known].filter(
    (word) =>
      word.length >= shortest - 1 && word[0] === lemma[0] && !lemma.startsWith(word) && withinSlips(lemma, word, slips),
  );
  return near.toSorted()[0] ?? null;
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

import type { ReusedPassage, TextReuse } from '@crossread/shared';
import { spanOf } from '../text/document.ts';
import { sharedRuns, type SharedRun } from './passages.ts';
import type { ReuseText } from './reuse-text.ts';
import { containment, shingleLength } from './shingles.ts';

/**
 * When two texts go back to one: a tenth of the shorter one's shingles outside quotation marks are in the other, and the shared words make
 * up more than a sentence or two. Reports of one event written apart share under 0.05 (names, formulas, the same
 * press conference), edited wire copy 0.12 and more; a mention of the same agency alone shows nothing. Measured on
 * news clusters with known copies.
 */
const originContainment = 0.1;
const originWords = 30;
/** So short that a sentence is most of it: then nearly a third has to be the same. */
const shortTextContainment = 0.3;

/** A shared passage shorter than this is a name or a formula. */
const passageWords = 8;
/** Shingles that a passage has, at least. */
export const passageShingles = passageWords - shingleLength + 1;

/**
 * What two reports share, or null where they share no passage. The same whichever comes first: where one text has a
 * passage more than once, it is the passages of the shorter one that are looked for.
 */
export function textReuse(a: ReuseText, b: ReuseText): TextReuse | null {
  const inAll = containment(a.shingles(), b.shingles());
  if (inAll === 0) return null;
  const turned = isBefore(b, a);
  const [short, long] = turned ? [b, a] : [a, b];
  const runs = sharedRuns(short, long).filter((run) => run.length >= passageWords);
  if (runs.length === 0) return null;
  const outside = containment(a.outsideQuotes(), b.outsideQuotes());
  const passages = runs.map((run) => passage(run, short, long));
  return {
    a: a.article.document.id,
    b: b.article.document.id,
    containment: rounded(inAll),
    containmentOutsideQuotes: rounded(outside),
    sharedOrigin:
      outside >= shortTextContainment ||
      (outside >= originContainment && wordsOutsideQuotes(runs, short) >= originWords),
    passages: turned ? passages.map(swapped).sort((one, other) => one.a.start - other.a.start) : passages,
  };
}

/** Whether `sharedOrigin` can be true of two reports: for most pairs it cannot, and that is told without their passages. */
export function mayShareOrigin(a: ReuseText, b: ReuseText): boolean {
  return containment(a.outsideQuotes(), b.outsideQuotes()) >= originContainment;
}

function isBefore({ words, article }: ReuseText, other: ReuseText): boolean {
  const difference = words.numbers.length - other.words.numbers.length;
  return difference < 0 || (difference === 0 && article.document.text < other.article.document.text);
}

function swapped({ a, b }: ReusedPassage): ReusedPassage {
  return { a: b, b: a };
}

function wordsOutsideQuotes(runs: readonly SharedRun[], { words }: ReuseText): number {
  let outside = 0;
  for (const { a, length } of runs) {
    for (let at = a; at < a + length; at += 1) if (words.quoted[at] === 0) outside += 1;
  }
  return outside;
}

function passage(run: SharedRun, a: ReuseText, b: ReuseText): ReusedPassage {
  return { a: spanOfRun(a, run.a, run.length), b: spanOfRun(b, run.b, run.length) };
}

function spanOfRun({ article, words }: ReuseText, first: number, length: number) {
  return spanOf(article.document.text, words.tokens[first]?.start ?? 0, words.tokens[first + length - 1]?.end ?? 0);
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

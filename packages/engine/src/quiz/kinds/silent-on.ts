import type { FigureClaim } from '@crossread/shared';
import { countedFamilies } from '../../lexicon/counted-families.ts';
import { predicateFamilies } from '../../lexicon/predicate-families.ts';
import type { Report } from '../story.ts';

const families: readonly (readonly string[])[] = [
  ...Object.values(countedFamilies),
  ...Object.values(predicateFamilies),
];
/** Numbers in words, and words that count without a number. */
const counting =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|scores|several|half|third|quarter|doubled|couple)\b/i;

/**
 * Whether a report certainly gives no figure for what the claims state: none of its sentences that counts anything
 * speaks of the thing or of what happened to it, in any word of their families. Reads the text, not the analysis, so
 * that a figure which was overlooked does not pass for one that is not there.
 */
export function silentOn(claims: readonly FigureClaim[], report: Report): boolean {
  if (claims.some(({ article }) => article === report.id)) return false;
  const words = claims.map(wordsFor);
  if (words.every(({ whole }) => whole.size === 0)) return false;
  return countingWords(report).every((found) => !words.some((known) => mentions(found, known)));
}

const counted = new WeakMap<Report, readonly string[]>();

/** The words of all sentences that count anything. Kept by report: it is asked for every figure of every other. */
function countingWords(report: Report): readonly string[] {
  const known = counted.get(report) ?? [
    ...new Set(
      report.article.blocks
        .flatMap(({ start, end }) => report.text.slice(start, end).split(/(?<=[.!?])\s+/))
        .filter((sentence) => counting.test(sentence))
        .flatMap((sentence) => sentence.toLowerCase().match(/\p{L}+/gu) ?? []),
    ),
  ];
  counted.set(report, known);
  return known;
}

/** Words that could stand for a counted thing or its predicate, whole and as the beginnings of longer ones. */
interface Words {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
}

const wordsByClaim = new WeakMap<FigureClaim, Words>();

function wordsFor(claim: FigureClaim): Words {
  const known = wordsByClaim.get(claim);
  if (known) return known;
  const whole = new Set(lemmasFor(claim));
  const stems = [...whole].filter((word) => word.length > 3).map((word) => word.replace(/e$/, ''));
  const words = { whole, stems };
  wordsByClaim.set(claim, words);
  return words;
}

/** The lemmas that could stand for the counted thing or its predicate. */
function lemmasFor({ figure }: FigureClaim): readonly string[] {
  const own = [...(figure.counted?.text.toLowerCase().match(/\p{L}+/gu) ?? []), figure.predicate ?? ''].map(singular);
  return own
    .filter((word) => word.length > 2)
    .flatMap((word) => [word, ...families.filter((family) => family.includes(word)).flat()]);
}

function mentions(found: string, { whole, stems }: Words): boolean {
  return whole.has(found) || whole.has(singular(found)) || stems.some((known) => found.startsWith(known));
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=\p{L}{2})s$/u, '');
}

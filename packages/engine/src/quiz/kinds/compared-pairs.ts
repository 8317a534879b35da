import type { ComparedPair, Comparison, FigureClaim } from '@crossread/shared';
import { groupBy } from '../../group-by.ts';
import type { QuizStory, Report } from '../story.ts';
import { hasRival, isPart } from '../matter.ts';
import type { Message } from '../../wording/message.ts';
import { render } from '../../wording/render.ts';
import { withoutEnd } from '../wording/quote.ts';
import { thingOf } from '../wording/thing.ts';

/** Two reports on one quantity. */
export interface ReportPair {
  readonly comparison: Comparison;
  readonly pair: ComparedPair;
  readonly a: FigureClaim;
  readonly b: FigureClaim;
  readonly reportA: Report;
  readonly reportB: Report;
}

/**
 * No key may rest on these: what the pair shows is not what a reader would expect, or may be news, or is the owner's view,
 * for which the feedback, which explains the engine's rules, has no words.
 */
export function unsafe(pair: ComparedPair): boolean {
  return (
    pair.overruled !== undefined ||
    pair.flags.includes('literal-overlap-only') ||
    pair.flags.includes('possible-update')
  );
}

/**
 * The pairs of figures that a question can rest on: of two reports, in running text, and the only thing these two
 * reports say of the quantity (or all they say comes to the same verdict).
 */
export function safePairs(story: QuizStory): readonly ReportPair[] {
  const known = pairsByStory.get(story) ?? findPairs(story);
  pairsByStory.set(story, known);
  return known;
}

/** Most kinds ask for the same pairs and names. */
const pairsByStory = new WeakMap<QuizStory, readonly ReportPair[]>();
const thingsByStory = new WeakMap<QuizStory, Map<string, Message | null>>();

function findPairs(story: QuizStory): readonly ReportPair[] {
  return story.comparisons.flatMap((comparison) => {
    const betweenReports = pairsByReports(comparison, story);
    return comparison.pairs.flatMap((pair): ReportPair[] => {
      const [a, b] = [story.figure(pair.a), story.figure(pair.b)];
      const [reportA, reportB] = [a && story.report(a.article), b && story.report(b.article)];
      if (!a || !b || !reportA || !reportB || reportA === reportB || unsafe(pair)) return [];
      if (!reportA.figures.includes(a) || !reportB.figures.includes(b) || isPart(a) || isPart(b)) return [];
      if (a.figure.value === null && b.figure.value === null) return [];
      if (pair.verdict === 'compatible' && a.figure.value === b.figure.value && (hardlyDiffers(a) || hardlyDiffers(b)))
        return [];
      if (pair.verdict === 'conflict' && isCutShort(a, b)) return [];
      const between = betweenReports.get(reportsKey(a.article, b.article)) ?? [];
      const alike = between.every(
        (other) => other.verdict === pair.verdict && repeats(other) === repeats(pair) && !unsafe(other),
      );
      if (!alike) return [];
      const inOrder = story.reports.indexOf(reportA) < story.reports.indexOf(reportB);
      return [
        inOrder
          ? { comparison, pair, a, b, reportA, reportB }
          : { comparison, pair, a: b, b: a, reportA: reportB, reportB: reportA },
      ];
    });
  });
}

/**
 * Beside its own bare number: "about 800,000" and "800,000" are the same to many a reader, and what loosens the number in
 * "an estimated two million euros (£1.7 million)" would not be seen beside it.
 */
function hardlyDiffers({ figure: { hedge, change }, span }: FigureClaim): boolean {
  return change === '~' || (hedge !== null && (hedge.start < span.start || hedge.end > span.end));
}

/** Of so few the number alone says nothing of what they are: two senators of the country, three of the state. */
const few = 4;

/** "$43 million" for 43,885,310: by the rule of rounding they exclude each other, but many a writer cuts digits off. */
function isCutShort({ figure: a }: FigureClaim, { figure: b }: FigureClaim): boolean {
  const [low, high] = [Math.min(a.value ?? 0, b.value ?? 0), Math.max(a.value ?? 0, b.value ?? 0)];
  const digits = String(Math.trunc(low));
  const step = 10 ** (digits.length - withoutEnd(digits, '0').length);
  return step > 1 && low !== high && Math.floor(high / step) * step === low;
}

const repeats = (pair: ComparedPair): boolean => pair.flags.includes('repeats-retracted');

/** The figures of a comparison that stand in running text, each with its report. */
export function comparedFigures(
  comparison: Comparison,
  story: QuizStory,
): readonly { readonly claim: FigureClaim; readonly report: Report }[] {
  return comparison.members.flatMap((member) => {
    const claim = story.figure(member);
    const report = claim && story.report(claim.article);
    return claim && report?.figures.includes(claim) ? [{ claim, report }] : [];
  });
}

/** The pairs of a comparison, by the two reports that they set side by side. */
function pairsByReports(comparison: Comparison, story: QuizStory): ReadonlyMap<string, readonly ComparedPair[]> {
  return groupBy(comparison.pairs, ({ a, b }) => reportsKey(story.claim(a)?.article, story.claim(b)?.article));
}

const reportsKey = (a = '', b = ''): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * What a comparison is about, in the words that most of its members use for it; null where none can be named, or where a
 * report has another figure which the same words would fit.
 */
export function thingCompared(comparison: Comparison, story: QuizStory): Message | null {
  const things = thingsByStory.get(story) ?? new Map<string, Message | null>();
  thingsByStory.set(story, things);
  const known = things.get(comparison.id);
  if (known !== undefined) return known;
  const thing = nameFor(comparison, story);
  things.set(comparison.id, thing);
  return thing;
}

function nameFor(comparison: Comparison, story: QuizStory): Message | null {
  const members = new Set(comparison.members);
  const figures = comparison.members.flatMap((member) => story.figure(member) ?? []);
  if (figures.some((figure) => hasRival(figure, story.report(figure.article)?.claims ?? [], members, story.eventOf)))
    return null;
  const event = figures.map(story.eventOf).find((family) => family !== null) ?? null;
  if (event === null && figures.every(({ figure }) => (figure.value ?? few) < few)) return null;
  const things = comparison.members.flatMap((member) => {
    const claim = story.figure(member);
    return claim && claim.figure.kind === 'count' ? (thingOf(claim, event) ?? []) : [];
  });
  const [best] = [...groupBy(things, (thing) => render(thing))].sort(
    ([nameA, a], [nameB, b]) => b.length - a.length || nameB.length - nameA.length || (nameA < nameB ? -1 : 1),
  );
  return best?.[1][0] ?? null;
}

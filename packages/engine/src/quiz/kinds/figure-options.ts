import type { FigureClaim } from '@crossread/shared';
import { sameMatter, sameSort } from '../matter.ts';
import { phraseOf, sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import type { DraftOption } from '../draft.ts';
import { excerpt } from '../wording/excerpt.ts';
import { figureText } from '../wording/figure-text.ts';
import { printed, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { nounOf } from '../wording/thing.ts';

/** The words around a figure, in marks. */
export function figureWords(claim: FigureClaim, report: Report): Message {
  return quoted(phraseOf(claim, report).text.replace(/^an? (?=\p{Sc})/u, ''));
}

const sentences = new WeakMap<FigureClaim, Message>();

/** The sentence around a figure, in marks. Kept by claim: every figure is a candidate in many questions. */
export function figureSentence(claim: FigureClaim, report: Report): Message {
  const known = sentences.get(claim) ?? quoted(excerpt(report.text, claim.sentence, claim.span));
  sentences.set(claim, known);
  return known;
}

export function figureKey(claim: FigureClaim, report: Report): DraftOption {
  const words = figureWords(claim, report);
  return {
    text: printed(figureText(claim)),
    role: 'key',
    feedback: say('key.says', { report: report.name, words }),
    evidence: [phraseOf(claim, report)],
    figure: claim,
  };
}

/** Of each sort; a question shows three, drawn from them. */
const most = 30;

/**
 * Figures that a reader could take for the one asked for: what other reports say of the same thing, then other figures
 * of the same kind in the same report, then those of other reports that count the same sort of thing.
 */
export function figureDistractors(claim: FigureClaim, report: Report, story: QuizStory): readonly DraftOption[] {
  const compared = new Set(story.comparisonsOf(claim.id).flatMap(({ members }) => members));
  const candidates = story.reports.flatMap((other) => other.figures.map((figure) => ({ figure, other })));
  const comparable = candidates.filter(
    ({ figure }) => figure.id !== claim.id && sameSort(figure, claim) && comparableSize(figure, claim),
  );
  const nearest = [...comparable].sort((x, y) => apart(x.figure, claim) - apart(y.figure, claim));
  const first = (fits: (candidate: (typeof comparable)[number]) => boolean) => nearest.filter(fits).slice(0, most);
  const sameThing = first(({ figure, other }) => other !== report && compared.has(figure.id));
  const samePlace = first(({ other, figure }) => other === report && !compared.has(figure.id));
  const elsewhere = first(({ figure, other }) => other !== report && !compared.has(figure.id));
  return [
    ...sameThing.map(({ figure, other }): DraftOption => ({
      text: printed(figureText(figure)),
      role: 'other-source',
      feedback: say('pick.other-report', { other: other.name, report: report.name }),
      evidence: [phraseOf(figure, other)],
      figure,
    })),
    ...samePlace.map(({ figure }): DraftOption => ({
      text: printed(figureText(figure)),
      role: 'other-passage',
      feedback: say('pick.other-passage', { report: report.name, words: figureSentence(figure, report) }),
      evidence: [sentenceOf(figure)],
      figure,
    })),
    ...hedgeMisread(claim, report),
    ...elsewhere.map(({ figure, other }): DraftOption => ({
      text: printed(figureText(figure)),
      role: 'other-source',
      feedback: say('pick.other-report-other-thing', { other: other.name, words: figureSentence(figure, other) }),
      evidence: [sentenceOf(figure)],
      figure,
    })),
  ];
}

/** "One centre": a count that its own grammar tells. */
export function single({ figure }: FigureClaim): boolean {
  return figure.kind === 'count' && figure.value !== null && figure.value <= 1;
}

/** "A 50-metre pipe", "a two-year test": it says what kind of thing it is, and fits no other gap. */
export function isCompound({ span }: FigureClaim): boolean {
  return /[\p{L}\d]-\p{L}/u.test(span.text);
}

/** Figures that are plain without their sentence and worth a source: not "81", "forty", "four hours" or "two countries". */
export function tellsWhat(claim: FigureClaim): boolean {
  const { kind } = claim.figure;
  if (isCompound(claim)) return false;
  if (kind === 'count') return nounOf(claim) !== null && (claim.figure.value ?? 0) >= 10;
  // "A hundred per cent sure" is no figure that has a source.
  if (kind === 'percentage' && claim.figure.value === 100) return false;
  return kind === 'money' || kind === 'percentage' || kind === 'measure';
}

/** Widest ratio of two figures that a reader could take for each other; wider ones give themselves away. */
const widestRatio = 300;

function comparableSize(figure: FigureClaim, claim: FigureClaim): boolean {
  const [a, b] = [figure.figure.value, claim.figure.value];
  if (a === null || b === null || single(figure) || isCompound(figure)) return false;
  return Math.max(a, b) <= widestRatio * Math.min(a, b);
}

/** How far two numbers lie apart, by their ratio: 12 and 3 like 400 and 100. */
function apart(a: FigureClaim, b: FigureClaim): number {
  const [x, y] = [a.figure.value ?? 1, b.figure.value ?? 1];
  return Math.max(x, y) / Math.min(x, y);
}

const opposite: Readonly<Record<string, string>> = {
  'more than': 'fewer than',
  over: 'under',
  'just over': 'just under',
  'just under': 'just over',
  'at least': 'at most',
  nearly: 'just over',
  almost: 'more than',
  'up to': 'at least',
  'fewer than': 'more than',
  'less than': 'more than',
};

/** The same number with another hedge: what a reader has who skips the small words. */
function hedgeMisread(claim: FigureClaim, report: Report): readonly DraftOption[] {
  const hedge = claim.figure.hedge?.text.replace(/\s+/g, ' ').trim().toLowerCase() ?? '';
  const other = opposite[hedge];
  const text = figureText(claim);
  if (!other || !text.startsWith(hedge)) return [];
  const words = figureWords(claim, report);
  return [
    {
      text: printed(text.replace(hedge, other)),
      role: 'misreads-evidence',
      feedback: say('pick.other-hedge', { report: report.name, words }),
      evidence: [phraseOf(claim, report)],
    },
  ];
}

/** A report says one thing so often at most: a figure that is restated more often is no question. */
const mostRestated = 12;

/** Claims of the report that state the same: the title's figure again in the text. They decide the key together. */
export function restatements(claim: FigureClaim, report: Report, story: QuizStory): readonly FigureClaim[] {
  const found: FigureClaim[] = [];
  for (const other of report.claims) {
    if (other.type !== 'figure' || other === claim || other.figure.value !== claim.figure.value) continue;
    if (sameMatter(claim, other, story.eventOf)) found.push(other);
    if (found.length === mostRestated) break;
  }
  return found;
}

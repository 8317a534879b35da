import type { Verdict } from '@crossread/shared';
import { collect } from '../collect.ts';
import { groupBy } from '../group-by.ts';
import type { Message } from '../wording/message.ts';
import type { ComparedFigure } from './compared-figure.ts';
import { differentSpeakers } from './compared-figure.ts';
import type { Group } from './group.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { labelOf } from './label.ts';
import { strength } from './order.ts';

/** What one origin says of a quantity, as often as its articles say it. */
export interface OriginReading {
  /** Index of the origin. */
  readonly origin: number;
  /** In the order of the quantity's figures; the first stands for all. */
  readonly figures: readonly ComparedFigure[];
}

/**
 * One quantity that two or more articles state. Equal readings of one origin are one reading, and verdicts stand between
 * readings: pairs of claims are only made where a comparison is written out.
 */
export interface Quantity {
  readonly label: Message;
  readonly figures: Group;
  readonly readings: readonly OriginReading[];
  readonly verdict: Verdict;
  /** Origins that state it. */
  readonly origins: number;
  /** The id of the overruling by which the story's owner merged or split it, the last one; absent where nobody did. */
  readonly overruledBy?: string;
  /** What the owner says of its pairs; of two on one pair the later one counts. */
  readonly judged?: readonly OwnersVerdict[];
}

/** How two figures stand to each other as the story's owner sees it. */
export interface OwnersVerdict {
  /** The id of the overruling. */
  readonly by: string;
  readonly a: ComparedFigure;
  readonly b: ComparedFigure;
  readonly verdict: Verdict;
  /** In the owner's words. */
  readonly reason: string;
}

/** Two figures that are set against each other. */
export interface QuantityPair {
  readonly a: ComparedFigure;
  readonly b: ComparedFigure;
  readonly judgement: Judgement;
  readonly owners: OwnersVerdict | null;
}

export function pairsIn({ figures, judged = [] }: Quantity): readonly QuantityPair[] {
  const pairs: QuantityPair[] = [];
  figures.forEach((a, index) => {
    for (const b of figures.slice(index + 1)) {
      const judgement = between(a, b);
      if (!judgement) continue;
      const owners = judged.findLast((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a)) ?? null;
      pairs.push({ a, b, judgement, owners });
    }
  });
  return pairs;
}

export function quantityOf(group: Group, originOf: ReadonlyMap<string, number>): Quantity {
  const readings = readingsOf(group, originOf);
  return {
    label: labelOf(group),
    figures: group,
    readings,
    verdict: strongestBetween(readings),
    origins: new Set(readings.map(({ origin }) => origin)).size,
  };
}

/**
 * How a figure of one reading stands to one of another, or of the same; null where they are not set against each other.
 * Figures of one article stand beside each other only where two speakers give them: organisers and police.
 */
export function between(a: ComparedFigure, b: ComparedFigure): Judgement | null {
  return a.claim.article === b.claim.article && !differentSpeakers(a, b) ? null : judge(a.side, b.side);
}

function readingsOf(group: Group, originOf: ReadonlyMap<string, number>): readonly OriginReading[] {
  const readings = new Map<string, { origin: number; figures: ComparedFigure[] }>();
  for (const figure of group) {
    const origin = originOf.get(figure.claim.article) ?? -1;
    const key = `${origin} ${sayingOf(figure)}`;
    const reading = readings.get(key);
    if (reading) reading.figures.push(figure);
    else readings.set(key, { origin, figures: [figure] });
  }
  return [...readings.values()];
}

/** All that a verdict rests on. */
export function sayingOf({ side: { reading, status } }: ComparedFigure): string {
  const { kind, unit, value, literal, pragmatic } = reading;
  const bounds = [literal.lower, literal.upper, pragmatic.lower, pragmatic.upper];
  return [kind, unit, value, status, ...bounds.map((bound) => bound && `${bound.value}${bound.inclusive}`)].join('|');
}

/** The strongest verdict between any two; readings that say the same need one verdict, however many origins give them. */
function strongestBetween(readings: readonly OriginReading[]): Verdict {
  const figures = collect(readings, (reading) => reading.figures);
  const said = [...groupBy(figures, sayingOf).values()];
  let best = strength.length - 1;
  for (const [at, one] of said.entries()) {
    for (const other of said.slice(at)) {
      const verdict = verdictBetween(one, other);
      if (verdict === strength[0]) return verdict;
      if (verdict) best = Math.min(best, strength.indexOf(verdict));
    }
  }
  return strength[best] ?? 'agree';
}

/** The first two figures that are set against each other speak for all that say the same. */
function verdictBetween(one: readonly ComparedFigure[], other: readonly ComparedFigure[]): Verdict | null {
  for (const a of one) {
    for (const b of other) {
      const judgement = a === b ? null : between(a, b);
      if (judgement) return judgement.verdict;
    }
  }
  return null;
}

import type { ComparedPair, Comparison, PairFlag } from '@crossread/shared';
import type { Origin } from '../reuse/origins.ts';
import type { ComparedFigure } from './compared-figure.ts';
import { differentSpeakers } from './compared-figure.ts';
import type { Group } from './group.ts';
import { judge } from './judge.ts';
import { labelOf } from './label.ts';
import { say } from './messages.ts';
import { strongest } from './order.ts';

/** What is said of one quantity, pair by pair. The id is given where comparisons are put in order. */
export function comparisonOf(group: Group, origins: readonly Origin[]): Comparison {
  const originOf = new Map(
    origins.flatMap(({ articles }, index) => articles.map((article) => [article, index] as const)),
  );
  const pairs = group.flatMap((a, index) => group.slice(index + 1).flatMap((b) => pairOf(a, b, originOf) ?? []));
  return {
    id: '',
    label: labelOf(group),
    members: group.map(({ claim }) => claim.id),
    verdict: strongest(pairs.map(({ verdict }) => verdict)),
    independentOrigins: new Set(group.map(({ claim }) => originOf.get(claim.article))).size,
    pairs,
  };
}

/** Figures of one article stand beside each other only where two speakers give them: organisers and police. */
function pairOf(a: ComparedFigure, b: ComparedFigure, originOf: ReadonlyMap<string, number>): ComparedPair | null {
  const within = a.claim.article === b.claim.article;
  if (within && !differentSpeakers(a, b)) return null;
  const judgement = judge(a.side, b.side);
  if (!judgement) return null;
  const wire = !within && originOf.get(a.claim.article) === originOf.get(b.claim.article);
  const flags: readonly PairFlag[] = wire ? [...judgement.flags, 'same-wire-text'] : judgement.flags;
  return { a: a.claim.id, b: b.claim.id, verdict: judgement.verdict, reason: say(judgement.reason), flags };
}

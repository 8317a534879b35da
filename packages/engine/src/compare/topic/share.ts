import type { Surroundings } from './surroundings.ts';

/**
 * Whether a figure is the whole, a part of what was told ("nine of the deaths"), something beyond it ("two more"), a rate
 * ("900 a month"), or of no event at all ("a magnitude-6 quake can cause damage").
 */
export type Share = 'whole' | 'part' | 'further' | 'rate' | 'general';

const further = new Set(['more', 'another', 'other', 'further', 'additional', 'extra', 'others']);
const rate = new Set(['each', 'per', 'every', 'daily', 'weekly', 'monthly', 'yearly', 'apiece', 'annually']);
const definite = new Set(['the', 'them', 'those', 'these', 'whom', 'its', 'his', 'her', 'their']);
const period = new Set(['day', 'week', 'month', 'year', 'hour', 'head']);

export function shareOf({ finding, tokens }: Surroundings): Share {
  const end = finding.counted?.end ?? finding.span.end;
  const before = tokens.filter((token) => token.end <= finding.number.start).slice(-1);
  const inside = tokens.filter((token) => token.start >= finding.span.end && token.end <= end);
  const after = tokens.filter((token) => token.start >= end).slice(0, 4);
  const words = [...before, ...inside, ...after.slice(0, 1)].map(({ lower }) => lower);
  const [first, second] = after.map(({ lower }) => lower);
  const perPeriod = (first === 'a' || first === 'an') && period.has(second ?? '');
  if (perPeriod || words.some((word) => rate.has(word))) return 'rate';
  if (after.slice(0, 4).some(({ lower }) => lower === 'can')) return 'general';
  const next = tokens.filter((token) => token.start >= finding.span.end).slice(0, 2);
  if (finding.figureKind === 'count' && next[0]?.lower === 'of' && definite.has(next[1]?.lower ?? '')) return 'part';
  return words.some((word) => further.has(word)) && !words.includes('than') ? 'further' : 'whole';
}

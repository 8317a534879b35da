import { strongPredicates } from '../../lexicon/predicate-families.ts';
import type { Surroundings } from './surroundings.ts';
import { predicateFamily } from './word-families.ts';

const strong = new Set(strongPredicates);

/**
 * Whether a figure is the whole, a part of what was told ("nine of the deaths"), something beyond it ("two more"), a rate
 * ("900 a month"), of no event at all ("a magnitude-6 quake can cause damage"), or the sum of this and earlier events, where its
 * report gives this one's own number too ("two arrests, which brings the total to 14").
 */
export type Share = 'whole' | 'part' | 'further' | 'rate' | 'general' | 'sum';

const further = new Set(['more', 'another', 'other', 'further', 'additional', 'extra', 'others']);
const rate = new Set(['each', 'per', 'every', 'daily', 'weekly', 'monthly', 'yearly', 'apiece', 'annually']);
const definite = new Set(['the', 'them', 'those', 'these', 'whom', 'its', 'his', 'her', 'their']);
const period = new Set(['day', 'week', 'month', 'year', 'hour', 'head']);

export function shareOf(surroundings: Surroundings): Share {
  const { finding, tokens } = surroundings;
  const end = finding.counted?.end ?? finding.span.end;
  const before = tokens.filter((token) => token.end <= finding.number.start).slice(-1);
  const inside = tokens.filter((token) => token.start >= finding.span.end && token.end <= end);
  const after = tokens.filter((token) => token.start >= end).slice(0, 4);
  const words = [...before, ...inside, ...after.slice(0, 1)].map(({ lower }) => lower);
  const [first, second] = after.map(({ lower }) => lower);
  const perPeriod = (first === 'a' || first === 'an') && period.has(second ?? '');
  if (perPeriod || words.some((word) => rate.has(word))) return 'rate';
  if (after.slice(0, 4).some(({ lower }) => lower === 'can')) return 'general';
  if (finding.scope.group === 'included') return 'part';
  const next = tokens.filter((token) => token.start >= finding.span.end).slice(0, 2);
  if (finding.figureKind === 'count' && next[0]?.lower === 'of' && definite.has(next[1]?.lower ?? '')) return 'part';
  return words.some((word) => further.has(word)) && !words.includes('than') && !isOfOthers(surroundings)
    ? 'further'
    : 'whole';
}

/** "Killing 10 and wounding another 70": other people than the ten, not more wounded. */
function isOfOthers({ finding, tokens, at }: Surroundings): boolean {
  const fate = predicateFamily.get(tokens[at - 2]?.lemma ?? '') ?? predicateFamily.get(finding.predicate ?? '');
  return fate !== undefined && strong.has(fate) && tokens.slice(0, at).some(({ tag }) => tag === 'NUM');
}

const sumCues = [
  ['so', 'far'],
  ['thus', 'far'],
  ['to', 'date'],
  ['in', 'all'],
  ['altogether'],
  ['overall'],
  ['total'],
] as const;
const bringing = new Set(['bring', 'take', 'push']);

/** Whether words beside say that a figure adds up: "so far", "bringing the total to". */
export function addsUp({ tokens, at }: Surroundings): boolean {
  const brought =
    tokens[at - 1]?.lower === 'to' && tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => bringing.has(lemma));
  if (brought) return true;
  return tokens.some((_, index) =>
    sumCues.some((cue) => cue.every((word, place) => tokens[index + place]?.lower === word)),
  );
}

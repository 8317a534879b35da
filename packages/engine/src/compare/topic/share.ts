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

/** Tokens after the thing in which "can" makes it a general remark. */
const generalReach = 4;

export function shareOf(surroundings: Surroundings): Share {
  const { finding, tokens, at, past, countedPast } = surroundings;
  const word = (place: number): string => tokens[place]?.lower ?? '';
  const [first, second] = [word(countedPast), word(countedPast + 1)];
  let isFurther = false;
  let than = false;
  // The word before the number, those between it and the end of what is counted, and the one after.
  for (let place = at - 1; place <= countedPast; place = place < at ? past : place + 1) {
    if (rate.has(word(place))) return 'rate';
    isFurther ||= further.has(word(place));
    than ||= word(place) === 'than';
  }
  if ((first === 'a' || first === 'an') && period.has(second)) return 'rate';
  for (let place = countedPast; place < countedPast + generalReach; place += 1)
    if (word(place) === 'can') return 'general';
  if (finding.scope.group === 'included') return 'part';
  if (finding.figureKind === 'count' && word(past) === 'of' && definite.has(word(past + 1))) return 'part';
  return isFurther && !than && !isOfOthers(surroundings) ? 'further' : 'whole';
}

/** "Killing 10 and wounding another 70": other people than the ten, not more wounded. */
function isOfOthers({ finding, tokens, at }: Surroundings): boolean {
  const fate = predicateFamily.get(tokens[at - 2]?.lemma ?? '') ?? predicateFamily.get(finding.predicate ?? '');
  return fate !== undefined && strong.has(fate) && tokens.slice(0, at).some(({ tag }) => tag === 'NUM');
}

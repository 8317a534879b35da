import { unitOf } from '@crossread/shared';
import type { Bundle } from './bundle.ts';

/** A bundle is set against so many neighbours in value under each of its keys: all, in a story of a few reports. */
const neighbours = 8;
/** Words of a bundle's surroundings by which it is found. */
const words = 6;

/**
 * Pairs of bundles that may be of one quantity, by index, each once, the lower index first. Bundles that share neither
 * value nor thing nor fate nor telling words cannot belong together, so that not all pairs have to be looked at: with n bundles
 * there are at most n times keys times neighbours.
 */
export function candidatePairs(bundles: readonly Bundle[]): readonly (readonly [number, number])[] {
  const size = bundles.map((bundle) => magnitude(bundle));
  const places = new Map<string, number[]>();
  bundles.forEach((bundle, index) => {
    for (const key of keysOf(bundle)) {
      const known = places.get(key);
      if (known) known.push(index);
      else places.set(key, [index]);
    }
  });
  const pairs = new Map<number, readonly [number, number]>();
  for (const under of places.values()) {
    if (under.length === 1) continue;
    if (under.length > neighbours + 1) under.sort((a, b) => (size[a] ?? 0) - (size[b] ?? 0) || a - b);
    under.forEach((one, at) => {
      for (let next = at + 1; next <= at + neighbours && next < under.length; next += 1) {
        const other = under[next] ?? one;
        const [a, b] = one < other ? [one, other] : [other, one];
        pairs.set(a * bundles.length + b, [a, b]);
      }
    });
  }
  return [...pairs.values()];
}

function keysOf({ figures: [first] }: Bundle): ReadonlySet<string> {
  const keys = new Set<string>();
  if (!first) return keys;
  const { topic, side } = first;
  const kind = topic.kind === 'fraction' ? 'percentage' : topic.kind;
  const { unit } = side.reading;
  // A count has to share more than its kind; the words around a sum or a measure seldom name it.
  if (kind !== 'count') keys.add(`${kind}@${unit === null ? '' : (unitOf.get(unit)?.dimension ?? unit)}`);
  for (const { value, unit } of [side.reading, ...(side.equivalents ?? [])]) keys.add(`${kind}=${value}${unit}`);
  for (const thing of topic.things) keys.add(`${kind}:${thing}`);
  for (const predicate of topic.predicates) keys.add(`${kind}!${predicate}`);
  for (const word of topWords(topic.context.words)) keys.add(`${kind}~${word}`);
  return keys;
}

function topWords(context: ReadonlyMap<string, number>): readonly string[] {
  const top: string[] = [];
  for (const [word, value] of context) {
    let place = top.length;
    while (place > 0 && isBelow(context, top[place - 1] ?? '', word, value)) place -= 1;
    if (place >= words) continue;
    top.splice(place, 0, word);
    if (top.length > words) top.pop();
  }
  return top;
}

function isBelow(context: ReadonlyMap<string, number>, one: string, word: string, value: number): boolean {
  const own = context.get(one) ?? 0;
  return own < value || (own === value && word < one);
}

/** The value in the base unit of its dimension. */
function magnitude({ figures: [first] }: Bundle): number {
  const reading = first?.side.reading;
  if (!reading) return 0;
  const { value, pragmatic, unit } = reading;
  const written = value ?? pragmatic.lower?.value ?? 0;
  return written * ((unit === null ? undefined : unitOf.get(unit))?.factor ?? 1);
}

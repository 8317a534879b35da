import { unitOf } from '@crossread/shared';
import { carrierNouns } from '../../lexicon/counted-families.ts';
import type { Token } from '../../text/document.ts';
import type { Surroundings } from './surroundings.ts';
import { predicateFamily, thingFamily } from './word-families.ts';

const carriers = new Set(carrierNouns);
/** They happen to people where nothing else is named: "12 were killed", "80 hurt". */
const peoplePredicates = ['killed', 'injured', 'missing', 'detained', 'homeless'];

/** Families of what is counted or measured; empty where the sentence leaves it open. */
export function thingsOf(surroundings: Surroundings, predicates: ReadonlySet<string>): ReadonlySet<string> {
  const named = namedThings(surroundings);
  if (predicates.has('marched') && named.every((thing) => thing === 'people')) return new Set(['crowd']);
  const people = named.length === 0 && peoplePredicates.some((predicate) => predicates.has(predicate));
  return new Set(people ? ['people'] : named);
}

/** The thing as its noun phrase names it. */
export function namedThings(surroundings: Surroundings): readonly string[] {
  switch (surroundings.finding.figureKind) {
    case 'measure':
      return measured(surroundings);
    case 'age':
      return personOf(surroundings);
    default:
      return isPopulation(surroundings) ? ['residents'] : counted(surroundings);
  }
}

/** "A population of 120,000", "home to 120,000 people". */
function isPopulation({ tokens, at, near, finding }: Surroundings): boolean {
  if (finding.figureKind !== 'count') return false;
  if (finding.countedHead === null && near.includes('population')) return true;
  for (let place = Math.max(0, at - 5); place < at - 1; place += 1) {
    if (tokens[place]?.lower === 'home' && tokens[place + 1]?.lower === 'to') return true;
  }
  return false;
}

/** Words between an age and the name it belongs to: "the 81-year-old former president Nursultan Nazarbayev". */
const nameReach = 5;

/** The last name beside an age. */
function personOf({ tokens, at, finding }: Surroundings): readonly string[] {
  const isName = (token: Token | undefined): boolean => token?.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  if (before && isName(before)) return [before.lower];
  const after = tokens.filter(({ start }) => start >= finding.span.end);
  const first = after.slice(0, nameReach).findIndex(isName);
  if (first < 0 || after.slice(0, first).some(({ tag }) => tag === 'VERB' || tag === 'PUNCT')) return [];
  const end = after.findIndex((token, index) => index > first && !isName(token));
  return [after[(end < 0 ? after.length : end) - 1]?.lower ?? ''];
}

/** Words between a distance and what it is from: "35 miles south-west of the port of Bandar Abbas". */
const distanceReach = 8;
const dimensions = new Set(['long', 'wide', 'high', 'deep', 'tall', 'thick', 'away']);
const dimensionNouns = new Set(['depth', 'height', 'length', 'width', 'speed']);

/** A magnitude measures a quake, or its aftershocks; a distance is told by the place it is from. */
function measured({ finding, near, tokens, at, past }: Surroundings): readonly string[] {
  if (finding.unit === 'magnitude') return [near.includes('aftershock') ? 'aftershocks' : 'quakes'];
  if (finding.unit === null || unitOf.get(finding.unit)?.dimension !== 'length') return [];
  const dimension = near.find((word) => dimensionNouns.has(word));
  if (dimension !== undefined) return [dimension];
  let from = false;
  let name: string | null = null;
  for (const { lower, tag } of tokens.slice(past, at + distanceReach)) {
    if (dimensions.has(lower) && !from) return [lower];
    if (from && tag === 'PROPN') name = lower;
    else if (name !== null || tag === 'VERB' || (tag === 'PUNCT' && lower !== ')' && lower !== '-')) break;
    from ||= lower === 'of' || lower === 'from';
  }
  return name === null ? [] : [name];
}

/** The head's family, or that of the noun it only carries: "members of the security forces", "pieces of hardware". */
function counted({ head, counted: words, wordOf }: Surroundings): readonly string[] {
  if (head === null) return [];
  if (thingFamily.has(head)) return [thingFamily.get(head) ?? head];
  if (predicateFamily.has(head)) return [];
  if (!carriers.has(head)) return [head];
  const carried = words.map(wordOf).filter((word) => !carriers.has(word) && word !== head);
  const families = carried.flatMap((word) => thingFamily.get(word) ?? []);
  return families.length > 0 ? families : carried.length > 0 ? carried.slice(-1) : [head];
}

/** The number of a type: "AK-47". */
const typeNumber = /-\d{1,4}$/;

/** Words that narrow the thing: "Afghan" children, "regional" centres; a type goes by its name, "AK-47" or "AK". */
export function qualifiersOf({ counted: words, head, wordOf }: Surroundings): ReadonlySet<string> {
  const narrowing = new Set<string>();
  for (const token of words) {
    const word = wordOf(token);
    if (word !== head && !thingFamily.has(word) && !carriers.has(word)) narrowing.add(word.replace(typeNumber, ''));
  }
  return narrowing;
}

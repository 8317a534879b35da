import { carrierNouns } from '../../lexicon/counted-families.ts';
import type { Surroundings } from './surroundings.ts';
import { predicateFamily, thingFamily } from './word-families.ts';

const carriers = new Set(carrierNouns);
/** They happen to people where nothing else is named: "12 were killed", "80 hurt". */
const peoplePredicates = ['killed', 'injured', 'missing', 'detained', 'homeless'];

/** Families of what is counted or measured; empty where the sentence leaves it open. */
export function thingsOf(surroundings: Surroundings, predicates: ReadonlySet<string>): ReadonlySet<string> {
  const { finding } = surroundings;
  const named = finding.figureKind === 'measure' ? measured(surroundings) : counted(surroundings);
  const people = named.length === 0 && peoplePredicates.some((predicate) => predicates.has(predicate));
  return new Set(people ? ['people'] : named);
}

/** A magnitude measures a quake, or its aftershocks; a length says nothing of what is long. */
function measured({ finding, near }: Surroundings): readonly string[] {
  if (finding.unit !== 'magnitude') return [];
  return [near.includes('aftershock') ? 'aftershocks' : 'quakes'];
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

/** Words that narrow the thing: "Afghan" children, "regional" centres. */
export function qualifiersOf({ counted: words, head, wordOf }: Surroundings): ReadonlySet<string> {
  const narrowing = words.map(wordOf).filter((word) => word !== head && !thingFamily.has(word) && !carriers.has(word));
  return new Set(narrowing);
}

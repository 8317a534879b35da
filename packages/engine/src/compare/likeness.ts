import { personFamilies } from '../lexicon/counted-families.ts';
import { strongPredicates } from '../lexicon/predicate-families.ts';
import type { Topic } from './topic.ts';
import { cosine, type WordWeight } from './word-weights.ts';

const persons = new Set(personFamilies);
const strong = new Set(strongPredicates);

/** What the story knows of its words and places. */
export interface StoryContext {
  readonly weight: WordWeight;
  /** Places that most reports speak of: where nothing is said, these are meant. */
  readonly mainPlaces: ReadonlySet<string>;
}

/**
 * How surely two figures are about the same quantity, 0–1; null where they cannot be, whatever their values. A third
 * each for the thing, what happened to it, and the words around.
 */
export function likeness(a: Topic, b: Topic, story: StoryContext): number | null {
  if (a.kind !== b.kind || a.share !== b.share) return null;
  const parts = [
    likeThings(a, b),
    likePredicates(a.predicates, b.predicates),
    likePlaces(a.place, b.place, story),
    likeGroups(a, b),
  ];
  if (parts.some((part) => part === null)) return null;
  const [things, predicates, places, groups] = parts as [number, number, number, number];
  const words = Math.sqrt(cosine(a.context, b.context, story.weight));
  return ((things + predicates + words) / 3) * places * groups;
}

function likeThings(a: Topic, b: Topic): number | null {
  if (a.things.size === 0 || b.things.size === 0) return a.kind === 'count' ? 0.4 : 0.6;
  if (shared(a.things, b.things)) return 1;
  if (a.kind !== 'count') return 0.2;
  const [one, other] = [[...a.things], [...b.things]];
  const generic = one.includes('people') || other.includes('people');
  return generic && one.every((thing) => persons.has(thing)) && other.every((thing) => persons.has(thing)) ? 0.4 : null;
}

function likePredicates(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return [...a, ...b].some((predicate) => strong.has(predicate)) ? 0.3 : 0.5;
  if (shared(a, b)) return 1;
  return [...a].some((predicate) => strong.has(predicate)) || [...b].some((predicate) => strong.has(predicate))
    ? null
    : 0.2;
}

function likePlaces(a: string | null, b: string | null, { mainPlaces }: StoryContext): number | null {
  if (a === b) return 1;
  if (a !== null && b !== null)
    return a.includes(b) || b.includes(a) ? 1 : mainPlaces.has(a) && mainPlaces.has(b) ? 0.9 : null;
  return mainPlaces.has(a ?? b ?? '') ? 1 : 0.6;
}

/** "Security officers" and "people": the narrower word makes another count. */
function likeGroups(a: Topic, b: Topic): number | null {
  if (a.group !== null && b.group !== null && a.group !== b.group) return null;
  if (a.qualifiers.size === 0 && b.qualifiers.size === 0) return 1;
  return shared(a.qualifiers, b.qualifiers) ? 1 : a.qualifiers.size === 0 || b.qualifiers.size === 0 ? 0.85 : 0.7;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

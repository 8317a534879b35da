import { demographicFamilies, personFamilies } from '../lexicon/counted-families.ts';
import { strongPredicates } from '../lexicon/predicate-families.ts';
import { sameMeasure } from './common-terms.ts';
import { grows, type Topic } from './topic/topic.ts';
import { cosine } from './word-weights.ts';

const persons = new Set(personFamilies);
const demographic = new Set(demographicFamilies);
const strong = new Set(strongPredicates);

/** What the story knows of its places and time. */
export interface StoryContext {
  /** Places that most reports speak of: where nothing is said, these are meant. */
  readonly mainPlaces: ReadonlySet<string>;
  /** Years and months in which the reports came out: naming them sets no figure apart. */
  readonly now: ReadonlySet<string>;
}

/** How two topics are alike, each 0–1. */
export interface Likeness {
  readonly thing: number;
  readonly predicate: number;
  /** The words around. */
  readonly words: number;
  /** Place, time, group and narrowing words: 1 where nothing tells them apart. */
  readonly scope: number;
}

/** Null where they cannot be about the same quantity, whatever their values. */
export function likeness(a: Topic, b: Topic, story: StoryContext): Likeness | null {
  if (!sameMeasure(a.kind, b.kind)) return null;
  const thing = likeThings(a, b);
  if (thing === null) return null;
  const predicate = likePredicates(a, b);
  if (predicate === null) return null;
  const scopes = [
    likeShares(a, b),
    likePlaces(a.place, b.place, story),
    likeTimes(a, b, story),
    likeDays(a, b),
    likeGroups(a, b),
  ];
  if (scopes.includes(null)) return null;
  const scope = scopes.reduce<number>((product, part) => product * (part ?? 0), 1);
  return { thing, predicate, words: cosine(a.context, b.context), scope };
}

/** "12 were killed" leaves the thing out; "people" may be any persons, and one report's thieves another's men. */
function likeThings(a: Topic, b: Topic): number | null {
  if (a.things.size === 0 || b.things.size === 0) return 0.5;
  if (shared(a.things, b.things)) return 1;
  if (a.kind === 'age') return null;
  if (a.kind !== 'count') return 0.2;
  const all = [...a.things, ...b.things];
  if (!all.every((thing) => persons.has(thing))) return null;
  if (all.includes('people')) return 0.4;
  return all.every((thing) => demographic.has(thing)) ? null : 0.2;
}

/** What happened matters for counts; the verb beside a sum or a measure says little, but for up and down. */
function likePredicates({ kind, predicates: a }: Topic, { predicates: b }: Topic): number | null {
  if (shared(a, b)) return 1;
  if ((a.has('up') && b.has('down')) || (a.has('down') && b.has('up'))) return null;
  if (a.size === 0 || b.size === 0 || kind !== 'count') return 0.4;
  const clash = [...a].some((predicate) => strong.has(predicate)) && [...b].some((predicate) => strong.has(predicate));
  return clash ? null : 0.2;
}

/** A part of the dead is not the dead; two of the boats may be the two that another report knows of. */
function likeShares(a: Topic, b: Topic): number | null {
  if (a.share === b.share) return 1;
  if ([a.share, b.share].some((share) => share === 'rate' || share === 'general')) return null;
  if (a.share === 'further' || b.share === 'further') return 0.7;
  return grows(a) && grows(b) ? null : 0.9;
}

function likePlaces(a: string | null, b: string | null, { mainPlaces }: StoryContext): number | null {
  if (a === b) return 1;
  if (a === null || b === null) return mainPlaces.has(a ?? b ?? '') ? 1 : 0.7;
  return a.includes(b) || b.includes(a) || (mainPlaces.has(a) && mainPlaces.has(b)) ? 1 : null;
}

/** Two reports seldom give one day two names, though the one may say when it happened and the other when it was told. */
function likeDays(a: Topic, b: Topic): number {
  return a.days.size === 0 || b.days.size === 0 || shared(a.days, b.days) ? 1 : 0.85;
}

function likeTimes(a: Topic, b: Topic, { now }: StoryContext): number | null {
  const [one, other] = [a, b].map(({ times }) => new Set([...times].filter((time) => !now.has(time))));
  if (!one || !other || (one.size === 0 && other.size === 0)) return 1;
  if (one.size === 0 || other.size === 0) return 0.7;
  return shared(one, other) ? 1 : null;
}

/** "Security officers" and "people": the narrower word makes another count. */
function likeGroups(a: Topic, b: Topic): number | null {
  if (a.group !== null && b.group !== null && a.group !== b.group) return null;
  if (a.qualifiers.size === 0 && b.qualifiers.size === 0) return 1;
  if (shared(a.qualifiers, b.qualifiers)) return 1;
  return a.qualifiers.size === 0 || b.qualifiers.size === 0 ? 0.9 : 0.65;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

import { demographicFamilies, personFamilies } from '../lexicon/counted-families.ts';
import { strongPredicates } from '../lexicon/predicate-families.ts';
import { sameMeasure } from './common-terms.ts';
import type { Share } from './topic/share.ts';
import { grows, type Topic } from './topic/topic.ts';
import { cosine } from './word-weights.ts';

const persons = new Set(personFamilies);
const demographic = new Set(demographicFamilies);
const strong = new Set(strongPredicates);

/** What the story knows of its places. */
export interface StoryContext {
  /** Places that most reports speak of: where nothing is said, these are meant. */
  readonly mainPlaces: ReadonlySet<string>;
}

/** How two texts stand to each other in one respect: neither says, one says, both say the same or something else. */
export type Accord = 'unsaid' | 'half' | 'same' | 'other';
export type ThingAccord = Accord | 'people' | 'persons';

/** In what two topics are alike. */
export interface Likeness {
  readonly thing: ThingAccord;
  readonly predicate: Accord;
  readonly share: 'same' | 'further' | 'other';
  readonly place: Accord;
  readonly time: Accord;
  readonly day: Accord;
  readonly qualifiers: Accord;
  readonly group: Accord;
  /** The words around: the square root of their cosine, 0–1. */
  readonly words: number;
}

/** Null where they cannot be about the same quantity, whatever their values. */
export function likeness(a: Topic, b: Topic, story: StoryContext): Likeness | null {
  if (!sameMeasure(a.kind, b.kind)) return null;
  const thing = likeThings(a, b);
  const predicate = thing && likePredicates(a, b);
  const share = predicate && likeShares(a, b);
  const place = share && likePlaces(a.place, b.place, story);
  const time = place && likeTimes(a, b);
  const group = time && accordOf(a.group, b.group);
  if (!group || group === 'other') return null;
  const [day, qualifiers] = [accord(a.days, b.days), accord(a.qualifiers, b.qualifiers)];
  return {
    thing,
    predicate,
    share,
    place,
    time,
    group,
    day,
    qualifiers,
    words: Math.sqrt(cosine(a.context, b.context)),
  };
}

/** "12 were killed" leaves the thing out; "people" may be any persons, and one report's thieves another's men. */
function likeThings({ kind, things: a }: Topic, { things: b }: Topic): ThingAccord | null {
  const said = accord(a, b);
  if (said !== 'other') return said;
  if (kind === 'age') return null;
  if (kind !== 'count') return 'other';
  const [one, other] = [all(a, persons), all(b, persons)];
  if (!one && !other) return 'other';
  if (!one || !other) return 'other';
  if (a.has('people') || b.has('people')) return 'people';
  return all(a, demographic) && all(b, demographic) ? null : 'persons';
}

/** What happened matters for counts; the verb beside a sum or a measure says little, but for up and down. */
function likePredicates({ kind, predicates: a }: Topic, { predicates: b }: Topic): Accord | null {
  const said = accord(a, b);
  if (said !== 'other') return said;
  if ((a.has('up') && b.has('down')) || (a.has('down') && b.has('up'))) return null;
  return kind === 'count' && any(a, strong) && any(b, strong) ? null : 'other';
}

/** A part of the dead is not the dead; two of the boats may be the two that another report knows of. */
function likeShares(a: Topic, b: Topic): Likeness['share'] | null {
  if (a.share === b.share) return 'same';
  if (isApart(a.share) || isApart(b.share)) return null;
  if (a.share === 'further' || b.share === 'further') return 'further';
  return grows(a) && grows(b) ? null : 'other';
}

function isApart(share: Share): boolean {
  return share === 'rate' || share === 'general' || share === 'sum';
}

function likePlaces(a: string | null, b: string | null, { mainPlaces }: StoryContext): Accord | null {
  if (a === b) return a === null ? 'unsaid' : 'same';
  if (a === null || b === null) return mainPlaces.has(a ?? b ?? '') ? 'unsaid' : 'half';
  return a.includes(b) || b.includes(a) || (mainPlaces.has(a) && mainPlaces.has(b)) ? 'same' : null;
}

/** The same time, or none, is no other time. */
function likeTimes({ times: a }: Topic, { times: b }: Topic): Accord | null {
  const said = accord(a, b);
  return said === 'other' ? null : said;
}

function accordOf(a: string | null, b: string | null): Accord {
  if (a === b) return a === null ? 'unsaid' : 'same';
  return a === null || b === null ? 'half' : 'other';
}

function accord(a: ReadonlySet<string>, b: ReadonlySet<string>): Accord {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 'unsaid' : 'half';
  return any(a, b) ? 'same' : 'other';
}

function any(words: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  for (const word of words) if (of.has(word)) return true;
  return false;
}

function all(words: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  for (const word of words) if (!of.has(word)) return false;
  return true;
}

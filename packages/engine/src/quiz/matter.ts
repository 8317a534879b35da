import type { FigureClaim } from '@crossread/shared';
import { carrierNouns, countedFamilies } from '../lexicon/counted-families.ts';
import { predicateFamilies } from '../lexicon/predicate-families.ts';

/** What a figure is about, as far as two figures of one report have to be told apart. */

const byMember = (families: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(families).flatMap(([family, words]) => words.map((word) => [word, family] as const)));
const countedFamilyOf = byMember(countedFamilies);
const eventFamilyOf = byMember(predicateFamilies);

/** The last word of the counted phrase before any "of" or "in": "pieces" of "pieces of hardware"; in the singular. */
export function headOf({ figure }: FigureClaim): string | null {
  const phrase = figure.counted?.text.toLowerCase().replace(/\s+/g, ' ');
  const head = phrase
    ?.split(/ (?:of|from|in|at|on|for|with|who|that) /)[0]
    ?.split(' ')
    .at(-1);
  return head ? singular(head) : null;
}

/** The family of what is counted: "troops" for soldiers, "people" for deaths; the phrase itself where it is in none. */
export function thingFamily(claim: FigureClaim): string | null {
  const head = headOf(claim);
  if (head === null) return null;
  if (carrierNouns.includes(head)) return claim.figure.counted?.text.toLowerCase() ?? head;
  return eventFamilyOf.has(head) && !countedFamilyOf.has(head) ? 'people' : (countedFamilyOf.get(head) ?? head);
}

/** The family of what happened, by the verb or else by the counted noun ("deaths"); the verb itself where it is in none. */
export function eventFamily(claim: FigureClaim): string | null {
  const { predicate } = claim.figure;
  if (predicate !== null) return eventFamilyOf.get(predicate) ?? predicate;
  return eventOfNoun(claim);
}

/** What the counted noun says has happened: "killed" for deaths; null for most nouns. */
export function eventOfNoun(claim: FigureClaim): string | null {
  const words = claim.figure.counted?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const family = eventFamilyOf.get(word) ?? eventFamilyOf.get(singular(word));
    if (family !== undefined) return family;
  }
  return null;
}

/** "Nine of the deaths": a share of something that has a number of its own. */
export function isPart({ figure, span, sentence }: FigureClaim): boolean {
  if (!figure.counted || figure.counted.start < span.end) return false;
  const between = sentence.text.slice(span.end - sentence.start, figure.counted.start - sentence.start);
  return (
    /\bof\b/.test(between) ||
    /\bof (?:them|whom|which|these|those)\b/.test(
      sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 12),
    )
  );
}

/** Counts with counts, euros with euros. */
export function sameSort(a: FigureClaim, b: FigureClaim): boolean {
  return a.figure.kind === b.figure.kind && a.figure.unit === b.figure.unit;
}

/** May count the same thing: the same family of things, and nothing that tells the two apart. */
export function sameMatter(a: FigureClaim, b: FigureClaim): boolean {
  if (!sameSort(a, b)) return false;
  const [eventA, eventB] = [eventFamily(a), eventFamily(b)];
  if (eventA !== null && eventB !== null && eventA !== eventB) return false;
  const [thingA, thingB] = [thingFamily(a), thingFamily(b)];
  return thingA === null || thingB === null || thingA === thingB;
}

function singular(word: string): string {
  if (/^(?:people|police|men|women|children)$/.test(word))
    return word.replace(/men$/, 'man').replace(/^children$/, 'child');
  return word.replace(/ies$/, 'y').replace(/(?<=\p{L}{2}[^s])s$/u, '');
}

import type { Claim, FigureClaim } from '@crossread/shared';
import { carrierNouns, countedFamilies, personFamilies } from '../lexicon/counted-families.ts';
import { predicateFamilies } from '../lexicon/predicate-families.ts';

/** What a figure is about, as far as two figures of one report have to be told apart. */

/** Answers are kept by claim: every figure is set against every other, in several kinds of questions. */
function keptByClaim<T>(answer: (claim: FigureClaim) => T): (claim: FigureClaim) => T {
  const known = new WeakMap<FigureClaim, { readonly answer: T }>();
  return (claim) => {
    const kept = known.get(claim) ?? { answer: answer(claim) };
    known.set(claim, kept);
    return kept.answer;
  };
}

const byMember = (families: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(families).flatMap(([family, words]) => words.map((word) => [word, family] as const)));
const countedFamilyOf = byMember(countedFamilies);
const eventFamilyOf = byMember(predicateFamilies);

/** The last word of the counted phrase before any "of" or "in": "pieces" of "pieces of hardware"; in the singular. */
function headOf({ figure }: FigureClaim): string | null {
  const phrase = figure.counted?.text.toLowerCase().replace(/\s+/g, ' ');
  const head = phrase
    ?.split(/ (?:of|from|in|at|on|for|with|who|that) /)[0]
    ?.split(' ')
    .at(-1);
  return head ? singular(head) : null;
}

/** The family of what is counted: "troops" for soldiers, "people" for deaths; the phrase itself where it is in none. */
export const thingFamily = keptByClaim((claim): string | null => {
  const head = headOf(claim);
  if (head === null) return null;
  if (carrierNouns.includes(head)) return claim.figure.counted?.text.toLowerCase() ?? head;
  return eventFamilyOf.has(head) && !countedFamilyOf.has(head) ? 'people' : (countedFamilyOf.get(head) ?? head);
});

/** A book is held as well as a suspect, and a march. */
const manyMeanings = new Set(['hold', 'take', 'keep']);

/** The family of what happened, by the verb or else by the counted noun ("deaths"); null where it is in none. */
export const eventFamily = keptByClaim((claim): string | null => {
  const { predicate } = claim.figure;
  const told = predicate === null || manyMeanings.has(predicate) ? undefined : eventFamilyOf.get(predicate);
  return told ?? eventOfNoun(claim);
});

/** What the counted noun says has happened: "killed" for deaths; null for most nouns. */
export function eventOfNoun(claim: FigureClaim): string | null {
  const words = claim.figure.counted?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const family = eventFamilyOf.get(word) ?? eventFamilyOf.get(singular(word));
    if (family !== undefined) return family;
  }
  return null;
}

/** The family of what happened that a comparison's label ends with: "security personnel killed". */
export function eventIn(label: string): string | null {
  const last =
    label
      .replace(/ in \p{Lu}.*$/u, '')
      .split(' ')
      .at(-1) ?? '';
  return last in predicateFamilies ? last : null;
}

/** "Nine of the deaths": a share of something that has a number of its own. */
export const isPart = keptByClaim(({ figure, span, sentence }): boolean => {
  if (!figure.counted || figure.counted.start < span.end) return false;
  const between = sentence.text.slice(span.end - sentence.start, figure.counted.start - sentence.start);
  return (
    /\bof\b/.test(between) ||
    /\bof (?:them|whom|which|these|those)\b/.test(
      sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 12),
    )
  );
});

/** Counts with counts, euros with euros. */
export function sameSort(a: FigureClaim, b: FigureClaim): boolean {
  return a.figure.kind === b.figure.kind && a.figure.unit === b.figure.unit;
}

const personNoun =
  /(?:people|person|men|women|children|members?|officers?|personnel|residents?|victims?|suspects?|criminals?|crowd)$/;

/** Counts persons, dead or alive. */
export const isPerson = keptByClaim((claim): boolean => {
  const phrase = claim.figure.counted?.text.toLowerCase().split(/ (?:of|from|in|at|on|for|with) /)[0] ?? '';
  return personFamilies.includes(thingFamily(claim) ?? '') || personNoun.test(phrase);
});

/** What happened to what a claim counts, by its own words or by those of others on the same quantity. */
type EventOf = (claim: FigureClaim) => string | null;

/**
 * Whether a question for what `asked` is about could be understood of `other` as well: the same family of things, and
 * nothing said to tell them apart. What happened tells persons apart (killed, injured); things may have been seized in one
 * sentence and recovered in another. A figure without a noun is the same matter only where the same happened.
 */
export function sameMatter(asked: FigureClaim, other: FigureClaim, eventOf: EventOf): boolean {
  if (!sameSort(asked, other) || isPart(asked) !== isPart(other)) return false;
  const [event, otherEvent] = [eventOf(asked), eventOf(other)];
  const [thing, otherThing] = [thingFamily(asked), thingFamily(other)];
  if (thing === null || otherThing === null) return event !== null && event === otherEvent;
  if (thing !== otherThing) return false;
  return !isPerson(asked) || event === null || event === otherEvent;
}

/** Whether the report has another figure for what this one is about, outside what was compared with it. */
export function hasRival(
  asked: FigureClaim,
  claims: readonly Claim[],
  compared: ReadonlySet<string>,
  eventOf: EventOf,
): boolean {
  return claims.some(
    (other) =>
      other.type === 'figure' &&
      other.id !== asked.id &&
      other.article === asked.article &&
      !compared.has(other.id) &&
      other.figure.value !== null &&
      other.figure.value !== asked.figure.value &&
      (other.figure.scope.place ?? null) === (asked.figure.scope.place ?? null) &&
      sameMatter(asked, other, eventOf),
  );
}

function singular(word: string): string {
  if (/^(?:people|police|men|women|children)$/.test(word))
    return word.replace(/men$/, 'man').replace(/^children$/, 'child');
  return word.replace(/ies$/, 'y').replace(/(?<=\p{L}{2}[^s])s$/u, '');
}

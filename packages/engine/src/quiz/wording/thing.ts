import type { FigureClaim } from '@crossread/shared';
import { eventFamily, eventOfNoun, isPart, isPerson, thingFamily } from '../matter.ts';

/** What a family of predicates says after the noun it is said of: "people killed". Families not here name nothing well. */
const afterPersons: Readonly<Record<string, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  detained: 'detained',
  deployed: 'sent',
  evacuated: 'evacuated',
  rescued: 'rescued',
  homeless: 'made homeless',
  marched: 'taking part',
  charged: 'charged',
  convicted: 'convicted',
  employed: 'employed',
};
const afterThings: Readonly<Record<string, string>> = {
  deployed: 'sent',
  destroyed: 'destroyed',
  seized: 'seized',
  stolen: 'stolen',
};
/** Verbs that a report's own word should stay: an arrest is more than a detention. */
const ownWord: Readonly<Record<string, string>> = {
  arrest: 'arrested',
  jail: 'jailed',
  imprison: 'imprisoned',
  wound: 'wounded',
  displace: 'displaced',
  deploy: 'deployed',
  station: 'stationed',
  murder: 'murdered',
  drown: 'drowned',
  affect: 'affected',
  damage: 'damaged',
};
/** Persons whose number is clear without a word of what happened to them. */
const clearPersons = new Set(['troops', 'crowd', 'workers', 'passengers', 'pupils']);

const noun = /^\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,5}$/u;
const notLast = new Set(
  'of the a an in at on for to and or by with from who which that as than more other others such own'.split(' '),
);
const notFirst = new Set(
  'of the a an its his her their this these those other others more such per and or to in on at by'.split(' '),
);
const plurals = /^(?:people|police|personnel|staff|cattle|sheep|\p{L}*(?:men|women|children))$/u;

/**
 * The counted thing as a report writes it, fit to stand in a question: "members of the security forces". Null where the
 * words would not read as a plural, since only of several things can one ask the number ("death toll"), and for a part
 * of something ("nine of the deaths").
 */
export function nounOf(claim: FigureClaim): string | null {
  const words = claim.figure.counted?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (!noun.test(words) || isPart(claim)) return null;
  const parts = words.toLowerCase().split(' ');
  if (notFirst.has(parts[0] ?? '') || notLast.has(parts.at(-1) ?? '')) return null;
  const head =
    words
      .toLowerCase()
      .split(/ (?:of|from|in|at|on|for|with|who|that) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return plurals.test(head) || /[^su]s$/.test(head) ? words : null;
}

/**
 * The counted thing with what happened to it: "people killed", "troops deployed"; null where it cannot be named. `known` is
 * the family of what happened, where other reports tell it.
 */
export function thingOf(claim: FigureClaim, known: string | null = null): string | null {
  const named = nounOf(claim);
  if (named === null || claim.figure.value === null) return null;
  const { predicate } = claim.figure;
  const event = eventFamily(claim) ?? known;
  if (event !== null && eventOfNoun(claim) === event) return named;
  const person = isPerson(claim);
  const after = ownWord[predicate ?? ''] ?? (person ? afterPersons : afterThings)[event ?? ''];
  if (after) return `${named} ${after}`;
  const nationals = /^\p{Lu}\p{L}+$/u.test(named);
  return (person || nationals) && !clearPersons.has(thingFamily(claim) ?? '') ? null : named;
}

import type { FigureClaim } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { Message, MessageId } from '../../wording/message.ts';
import { eventFamily, eventOfNoun, isPart, isPerson, thingFamily } from '../matter.ts';

type Happened = MessageId & `happened.${string}`;
/** What a family of predicates says after the noun it is said of: "people killed". Families not here name nothing well. */
const afterPersons: Readonly<Record<string, Happened>> = {
  killed: 'happened.killed',
  injured: 'happened.injured',
  missing: 'happened.missing',
  detained: 'happened.detained',
  deployed: 'happened.sent',
  evacuated: 'happened.evacuated',
  rescued: 'happened.rescued',
  homeless: 'happened.made-homeless',
  marched: 'happened.taking-part',
  charged: 'happened.charged',
  convicted: 'happened.convicted',
  employed: 'happened.employed',
};
const afterThings: Readonly<Record<string, Happened>> = {
  deployed: 'happened.sent',
  destroyed: 'happened.destroyed',
  seized: 'happened.seized',
  stolen: 'happened.stolen',
};
/** Verbs that a report's own word should stay: an arrest is more than a detention. */
const ownWord: Readonly<Record<string, Happened>> = {
  arrest: 'happened.arrested',
  jail: 'happened.jailed',
  imprison: 'happened.imprisoned',
  wound: 'happened.wounded',
  displace: 'happened.displaced',
  deploy: 'happened.deployed',
  station: 'happened.stationed',
  murder: 'happened.murdered',
  drown: 'happened.drowned',
  affect: 'happened.affected',
  damage: 'happened.damaged',
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
export function thingOf(claim: FigureClaim, known: string | null = null): Message | null {
  const named = nounOf(claim);
  if (named === null || claim.figure.value === null) return null;
  const { predicate } = claim.figure;
  const event = eventFamily(claim) ?? known;
  const bare = say('thing.bare', { noun: named });
  if (event !== null && eventOfNoun(claim) === event) return bare;
  const person = isPerson(claim);
  const after = ownWord[predicate ?? ''] ?? (person ? afterPersons : afterThings)[event ?? ''];
  if (after) return say('thing.happened', { noun: named, happened: say(after, {}) });
  const nationals = /^\p{Lu}\p{L}+$/u.test(named);
  return (person || nationals) && !clearPersons.has(thingFamily(claim) ?? '') ? null : bare;
}

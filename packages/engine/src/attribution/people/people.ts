import { femaleNames, maleNames } from '../../lexicon/first-names.ts';
import { femaleWords, maleWords } from '../../lexicon/roles.ts';
import type { Reading } from '../reading.ts';
import { findNames, type Name } from './find-names.ts';
import type { Mention, Person } from './person.ts';

/** Everybody a report names, and where. */
export interface People {
  readonly mentions: readonly Mention[];
  /** The mention that ends at a token, by its index. */
  readonly endingAt: ReadonlyMap<number, Mention>;
}

/**
 * Joins the mentions of one person: a full name, and before or after it a surname or given name alone. Where two share a
 * surname, the one last named in full is meant.
 */
export function findPeople(reading: Reading): People {
  const names = findNames(reading);
  const full = names.filter(isFull);
  const byName = new Map<string, Person>();
  const firstWith = new Map<string, Person>();
  for (const name of full) {
    const person = byName.get(name.text) ?? { name: name.text, role: null, gender: null, human: false, known: false };
    byName.set(name.text, person);
    learn(person, name);
    for (const key of [surname(name), givenName(name)]) if (!firstWith.has(key)) firstWith.set(key, person);
  }
  const lastWith = new Map<string, Person>();
  const mentions = names.map((name): Mention => {
    const alone = surname(name);
    const person = byName.get(name.text) ?? lastWith.get(alone) ?? firstWith.get(alone);
    const known = person ?? { name: name.text, role: null, gender: null, human: false, known: false };
    if (!person) byName.set(name.text, known);
    learn(known, name);
    // A surname alone is how a report goes on with a person; of "New York" no York is left.
    if (person && !isFull(name)) person.human = true;
    if (isFull(name)) {
      lastWith.set(surname(name), known);
      lastWith.set(givenName(name), known);
    }
    return { person: known, first: name.first, last: name.last };
  });
  return { mentions, endingAt: new Map(mentions.map((mention) => [mention.last, mention])) };
}

function learn(person: Person, name: Name): void {
  person.role ??= name.role;
  // What a name alone tells was learnt when it first came.
  const tells = name.titles.length > 0 || name.role !== null || !person.known;
  if (tells) person.gender ??= genderOf(name);
  person.known = true;
  person.human ||= person.role !== null || person.gender !== null || name.titles.length > 0;
}

function genderOf(name: Name): Person['gender'] {
  const { titles, role } = name;
  const words = [...titles, ...(role?.toLowerCase().split(/\s+/) ?? [])];
  if (words.some((word) => maleWords.has(word))) return 'male';
  if (words.some((word) => femaleWords.has(word))) return 'female';
  const given = isFull(name) ? givenName(name) : '';
  return maleNames.has(given) ? 'male' : femaleNames.has(given) ? 'female' : null;
}

function isFull({ words }: Name): boolean {
  return words.length > 1;
}

function surname({ words }: Name): string {
  return words.at(-1) ?? '';
}

function givenName({ words }: Name): string {
  return words[0] ?? '';
}

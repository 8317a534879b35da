import type { Reading } from '../reading.ts';
import { isQuoted } from '../reading.ts';
import type { Person } from './person.ts';
import type { People } from './people.ts';

/** Who is meant by a pronoun: whoever spoke last, else the subject of a sentence close by, else anybody named there. */
export interface Salience {
  /** Called in order of place. */
  spoke(person: Person, sentence: number): void;
  /** The person a pronoun at token `at` of `sentence` stands for; looks back over eight sentences. */
  meant(pronoun: string, sentence: number, at: number): Person | null;
}

/** News carries a speaker over a few paragraphs; further back a pronoun is not resolved. */
const sentencesBack = 8;

/** Names kept of one sentence; more would make a list of names slow to look through. */
const namesKept = 24;

interface Named {
  readonly person: Person;
  readonly at: number;
  readonly subject: boolean;
}

interface Seen {
  speaker: Person | null;
  readonly named: Named[];
}

export function makeSalience(reading: Reading, people: People): Salience {
  const seen = new Map<number, Seen>();
  const of = (sentence: number): Seen => {
    const known = seen.get(sentence) ?? { speaker: null, named: [] };
    seen.set(sentence, known);
    return known;
  };
  const { tokens } = reading;
  for (const { person, first, last } of people.mentions) {
    const token = tokens[first];
    if (!token || isQuoted(reading, first)) continue;
    const { named } = of(token.sentence);
    const next = tokens[last + 1];
    const acts = next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'ADV' || next?.lower === 'who';
    const leads = named.length === 0 && next?.text === ',' && tokens[first - 1]?.tag !== 'ADP';
    if (named.length < namesKept) named.push({ person, at: first, subject: acts || leads });
  }
  return {
    spoke: (person, sentence) => {
      of(sentence).speaker = person;
    },
    meant: (pronoun, sentence, at) => {
      const gender = pronoun === 'he' ? 'male' : 'female';
      const fits = (person: Person): boolean => person.gender === gender || (person.gender === null && person.human);
      let fallback: Person | null = null;
      for (let back = sentence; back >= Math.max(0, sentence - sentencesBack); back -= 1) {
        const known = seen.get(back);
        if (!known) continue;
        if (known.speaker && fits(known.speaker)) return known.speaker;
        const named = known.named.filter((item) => fits(item.person) && (back < sentence || item.at < at));
        const subject = named.find((item) => item.subject);
        if (subject) return subject.person;
        fallback ??= back < sentence ? (named[0]?.person ?? null) : null;
      }
      return fallback;
    },
  };
}

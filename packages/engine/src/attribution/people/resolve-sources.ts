import { companyNouns } from '../../lexicon/institutions.ts';
import { roleNouns } from '../../lexicon/roles.ts';
import type { Token } from '../../text/document.ts';
import type { Phrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { headKind } from '../source-kind.ts';
import { makeBodies } from './bodies.ts';
import { describes } from './describe.ts';
import { findPeople } from './people.ts';
import type { Mention, Person } from './person.ts';
import { makeSalience } from './salience.ts';

/** Who a source is: a name where the report gives one, and what the report calls them. */
export interface Speaker {
  readonly speaker: string | null;
  readonly role: string | null;
}

const nobody: Speaker = { speaker: null, role: null };

/**
 * The speaker of each report, in the same order: surnames to full names, "he" and "she" to the person who last spoke or
 * acted, "the Kazakh leader" to the person introduced so, "the ministry" to the ministry last named in full. A
 * description of people who are not named ("officials", "police") stays a role without a speaker.
 */
export function resolveSources(reports: readonly ReportFinding[], reading: Reading): Speaker[] {
  const people = findPeople(reading);
  const salience = makeSalience(reading, people);
  const introduced = firstMentions(people.mentions);
  const bodies = makeBodies(reading);
  let lastBody: Speaker = nobody;
  let lastSeveral: Speaker = nobody;

  const named = (person: Person, sentence: number): Speaker => {
    if (/\s/.test(person.name)) person.human = true;
    salience.spoke(person, sentence);
    return { speaker: person.name, role: person.role };
  };

  return reports.map((report): Speaker => {
    const { source, sourceKind, sentence } = report;
    if (!source) return nobody;
    const words = plain(reading, source);
    const mention = people.endingAt.get(source.head) ?? people.endingAt.get(source.last);
    switch (sourceKind) {
      case 'pronoun': {
        const pronoun = reading.tokens[source.head]?.lower ?? '';
        if (pronoun === 'it' || pronoun === 'its') return lastBody;
        if (pronoun === 'they' || pronoun === 'their')
          return lastSeveral.role || lastSeveral.speaker ? lastSeveral : lastBody;
        const subject = pronoun === 'his' ? 'he' : pronoun === 'her' ? 'she' : pronoun;
        const person = subject === 'he' || subject === 'she' ? salience.meant(subject, sentence, source.first) : null;
        return person ? named(person, sentence) : nobody;
      }
      case 'name':
      case 'person': {
        if (mention && mention.last === source.head) return named(mention.person, sentence);
        if (sourceKind === 'name') return { speaker: words, role: null };
        if (companyNouns.has(reading.tokens[source.head]?.lower ?? '')) {
          lastBody = body(words, reading.tokens, source);
          return lastBody;
        }
        const person = isOne(reading.tokens, source) ? holder(words, source.first) : null;
        if (person) return named(person, sentence);
        lastSeveral = { speaker: null, role: words };
        return lastSeveral;
      }
      case 'institution': {
        lastBody = body(words, reading.tokens, source);
        return lastBody;
      }
      case 'document': {
        const issued = reading.tokens[source.head]?.lower === 'statement' && lastBody !== nobody;
        return issued
          ? { speaker: lastBody.speaker, role: lastBody.speaker ? lastBody.role : words }
          : { speaker: null, role: words };
      }
      default:
        return { speaker: null, role: words };
    }
  });

  /** The person introduced with this role, nearest before; else the first one introduced after. */
  function holder(description: string, at: number): Person | null {
    let found: Person | null = null;
    for (const { person, first } of introduced) {
      if (!describes(description, person)) continue;
      if (first > at && found) break;
      found = person;
      if (first > at) break;
    }
    return found;
  }

  function body(words: string, tokens: readonly Token[], source: Phrase): Speaker {
    const head = tokens[source.head];
    const isCompany = companyNouns.has(head?.lower ?? '') && !/^\p{Lu}/u.test(head?.text ?? '');
    const isNamed = !isCompany && /\s/.test(words) && !/^(?:his|her|its|their|our)\s/i.test(words);
    const isProper = head !== undefined && head.tag === 'PROPN' && /^\p{Lu}/u.test(head.text);
    if (isNamed || (isProper && !opensSentence(reading, source))) {
      bodies.add(words, head?.lower ?? '');
      return { speaker: words, role: null };
    }
    const known = bodies.named(head?.lower ?? '', source.first);
    return { speaker: known, role: words };
  }
}

/** Where each person with a role is named first. */
function firstMentions(mentions: readonly Mention[]): Mention[] {
  const known = new Set<Person>();
  return mentions.filter(({ person }) => person.role !== null && !known.has(person) && known.add(person));
}

/** The source's words without a leading article. */
function plain({ tokens, document }: Reading, { first, last }: Phrase): string {
  const lead = tokens[first];
  const article = /^(?:the|a|an)$/.test(lead?.lower ?? '') && first < last;
  const words = document.text.slice(tokens[article ? first + 1 : first]?.start, tokens[last]?.end);
  const isCommon = lead !== undefined && (lead.tag !== 'PROPN' || headKind(lead) === 'person');
  return opensSentence({ tokens, document }, { first }) && !article && isCommon
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function opensSentence(
  { tokens, document }: Pick<Reading, 'tokens' | 'document'>,
  { first }: Pick<Phrase, 'first'>,
): boolean {
  return first === document.sentences[tokens[first]?.sentence ?? -1]?.first;
}

/** A definite singular: only that can stand for one person named elsewhere. */
function isOne(tokens: readonly Token[], { first, head }: Phrase): boolean {
  const word = tokens[head]?.lower ?? '';
  const lead = tokens[first];
  return (
    roleNouns.has(word) && !/^(?:a|an|another|one|some|any)$/.test(lead?.lower ?? '') && tokens[head]?.lemma === word
  );
}

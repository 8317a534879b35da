import type { Claim, Evidence } from '@crossread/shared';
import { documentNouns, institutionNouns, newsOutlets } from '../../lexicon/institutions.ts';
import { headPosts, nameTitles, roleNouns } from '../../lexicon/roles.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { reportsTwice } from './reports-twice.ts';
import { knownPerson } from './known-person.ts';
import type { Basis } from '../draft.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { render } from '../../wording/render.ts';
import { evidenceOf, inRunningText } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';

/** Who is given as the source of a claim, as an option names them. */
export interface Speaker {
  readonly name: string;
  /** The same, in whatever language. */
  readonly said: Message;
  /** A person by name, or a body. */
  readonly kind: 'person' | 'body';
  /** Lower-case words by which the report may speak of them: the name's, the role's and the source phrase's. */
  readonly words: ReadonlySet<string>;
  readonly claim: Claim;
  readonly report: Report;
}

const light = new Set('the a an of and for in at on to with by his her its their mr mrs ms dr said who'.split(' '));
/** Bodies without a name that may be any other. */
const anyBody =
  /^(?:authorities|officials?|government officials|sources?|witnesses|others?|staff|crew|leadership|administration|group|organi[sz]ation|agency|company|party|country|state|team|movement|institute|association|committee|department|firm|mission|panel|inquiry|unit|camp|site|press|media|house|magazine|newspaper|hospital|school|station|office)$/i;

/** Bodies whose one word is a name. */
const houses = /^(?:Senate|Congress|House|Kremlin|Pentagon)$/;

/** Whom the report gives as a claim's source, in whatever words; null for nobody. */
export function givenSpeaker({ attribution }: Claim): string | null {
  return attribution.speaker ?? attribution.source?.text ?? null;
}

/** A key that follows from whom the report gives as the claim's source. */
export function speakerBasis(claim: Claim): Basis {
  return { rule: 'speaker', claim: claim.id, speaker: givenSpeaker(claim) };
}

/** The speaker of a claim, where a name or a named body is given; null for pronouns, roles and crowds without a name. */
export function speakerOf(claim: Claim, report: Report): Speaker | null {
  const known = speakersByReport.get(report) ?? new Map<Claim, Speaker | null>();
  speakersByReport.set(report, known);
  const kept = known.get(claim);
  if (kept !== undefined) return kept;
  const speaker = findSpeaker(claim, report);
  known.set(claim, speaker);
  return speaker;
}

/** Most kinds ask for the same speakers. */
const speakersByReport = new WeakMap<Report, Map<Claim, Speaker | null>>();

function findSpeaker(claim: Claim, report: Report): Speaker | null {
  const { attribution } = claim;
  if (attribution.mode === 'narration' || attribution.mode === 'anonymous') return null;
  if (claim.type === 'figure' && (reportsTwice(claim, report) || isAside(claim, report))) return null;
  const given = (givenSpeaker(claim) ?? '').replace(/\s+/g, ' ').trim();
  const name = withoutTitle(given.replace(/^the /i, ''));
  const kind = kindOf(name);
  if (
    kind === null ||
    anyBody.test(name) ||
    /^(?:his|her|their|its|our|my|your|each|every|some|many|few|no) /i.test(name) ||
    name.split(' ').length > 6 ||
    / and /.test(name)
  )
    return null;
  if (kind === 'person' && !knownPerson(name, attribution, report)) return null;
  const words = wordsOf([name, attribution.role, attribution.source?.text].join(' '));
  const said = kind === 'body' ? withArticle(name) : say('speaker.named', { name });
  return { name: render(said), said, kind, words, claim, report };
}

/** "She vowed to win, despite needing 35 seats": what follows such a word is the report's again. */
function isAside({ attribution: { cue }, span }: Claim, { text }: Report): boolean {
  if (!cue || cue.end > span.start) return false;
  return /,\s(?:despite|although|though|while|whereas|even|when|where|which|who|after|before)\b/i.test(
    text.slice(cue.end, span.start),
  );
}

/** "Mayor Ilona Roos" is asked for by name; a title of several words leaves the last two. */
function withoutTitle(name: string): string {
  const parts = name.replace(/^(?:\p{Lu}\p{Ll}{1,4}\. )+/u, '').split(' ');
  const titled = parts
    .slice(0, -2)
    .some((part) => nameTitles.has(part.toLowerCase()) || roleNouns.has(part.toLowerCase()));
  const last = parts.slice(-2);
  const person = last.every((part) => /^\p{Lu}/u.test(part) && !institutionNouns.has(part.toLowerCase()));
  return titled && person ? last.join(' ') : parts.join(' ');
}

/** By its words; null for what is neither a person's name nor a body's: "president", "he", "the report". */
function kindOf(name: string): Speaker['kind'] | null {
  const parts = name.split(' ');
  const last = parts.at(-1)?.toLowerCase() ?? '';
  const singular = last.replace(/ies$/, 'y').replace(/s$/, '');
  if (/^an?$/i.test(parts[0] ?? '')) return null;
  if (acronym.test(name) || (parts.length > 1 && parts.at(-1) === 'Survey') || namesBody(parts)) return 'body';
  if (documentNouns.has(last) || (roleNouns.has(singular) && !institutionNouns.has(last))) return null;
  if (newsOutlets.has(last)) return 'body';
  const named = parts.filter((part) => !nameTitles.has(part.toLowerCase().replace(/\.$/, '')));
  return named.length > 1 && named.every((part) => /^\p{Lu}|^(?:de|da|van|von|bin|al|el|la|der|du)$/u.test(part))
    ? 'person'
    : null;
}

/** "USGS", "IRNA". */
const acronym = /^\p{Lu}{3,6}$/u;

/** By its head, the word before "of" where there is one: "Court Rye" and "the secretary of state" are somebody. */
function namesBody(parts: readonly string[]): boolean {
  const bare = parts.map((part) => part.toLowerCase().replace(/[’']s$/, ''));
  const joint = bare.findIndex((part) => /^(?:of|for|in|on|at|and|with|from|who|near)$/.test(part));
  return institutionNouns.has((joint > 0 ? bare[joint - 1] : bare.at(-1)) ?? '');
}

function withArticle(name: string): Message {
  if (houses.test(name)) return say('speaker.with-article', { name });
  if (institutionNouns.has(name.toLowerCase())) return say('speaker.with-article', { name: name.toLowerCase() });
  // "Norvane" and "Kazakhstan's Foreign Ministry", but "the UN's …".
  if (/^\p{Lu}\S*(?:$|[’']s )/u.test(name) && !/^\p{Lu}{2,4}[’']s /u.test(name)) {
    return say(name.includes(' ') ? 'speaker.body' : 'speaker.named', { name });
  }
  return say('speaker.with-article', { name });
}

/** Every speaker the story's reports name. */
export function speakersOf(story: QuizStory): readonly Speaker[] {
  return story.reports.flatMap((report) =>
    report.claims
      .filter((claim) => inRunningText(report.article, claim))
      .flatMap((claim) => speakerOf(claim, report) ?? []),
  );
}

/** Whether two speakers may be one: they share a name or a word of their role, or both hold the post at the head. */
export function mayBeSame(a: Speaker, b: Speaker): boolean {
  if ([...a.words].some((word) => b.words.has(word))) return true;
  const heads = (speaker: Speaker): boolean => [...speaker.words].some((word) => headPosts.has(word));
  return heads(a) && heads(b);
}

/**
 * Where the report names the speaker for the claim: in its sentence, else the last time before it ("he added"). Null where
 * the name does not stand before the claim's end.
 */
export function namedAt(speaker: Speaker): Evidence | null {
  const { claim, report } = speaker;
  const surname = speaker.name.split(' ').at(-1) ?? speaker.name;
  const found = [...report.text.matchAll(wholeWords(surname))].filter(({ index }) => index < claim.sentence.end);
  const match = found.at(-1);
  return match
    ? evidenceOf(report.id, { start: match.index, end: match.index + match[0].length, text: match[0] })
    : null;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/\p{L}[\p{L}-]*/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !light.has(word)));
}

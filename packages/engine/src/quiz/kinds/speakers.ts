import type { Claim } from '@crossread/shared';
import { institutionNouns } from '../../lexicon/institutions.ts';
import { headPosts } from '../../lexicon/roles.ts';
import type { QuizStory, Report } from '../story.ts';

/** Who is given as the source of a claim, as an option names them. */
export interface Speaker {
  readonly name: string;
  /** Lower-case words by which the report may speak of them: the name's, the role's and the source phrase's. */
  readonly words: ReadonlySet<string>;
  readonly claim: Claim;
  readonly report: Report;
}

const light = new Set('the a an of and for in at on to with by his her its their mr mrs ms dr said who'.split(' '));
const pronoun = /^(?:he|she|it|they|we|i|you|who|one|others?|this|that|some|many)$/i;

/** The speaker of a claim, where a name or a named body is given; null for pronouns and crowds without a name. */
export function speakerOf(claim: Claim, report: Report): Speaker | null {
  const { attribution } = claim;
  if (attribution.mode === 'narration' || attribution.mode === 'anonymous') return null;
  const name = (attribution.speaker ?? attribution.source?.text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, '');
  if (!name || pronoun.test(name) || name.split(' ').length > 7 || !(namesPerson(name) || namesBody(name))) return null;
  const words = wordsOf([name, attribution.role, attribution.source?.text].join(' '));
  return {
    name: namesPerson(name) && /^\p{Lu}/u.test(name) && !namesBody(name) ? name : withArticle(name),
    words,
    claim,
    report,
  };
}

function namesPerson(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

export function namesBody(name: string): boolean {
  return wordsOf(name).size > 0 && [...wordsOf(name)].some((word) => institutionNouns.has(word));
}

function withArticle(name: string): string {
  return /^\p{Lu}\S*$/u.test(name) ? name : `The ${name}`;
}

/** Every speaker the story's reports name, one for each way of naming. */
export function speakersOf(story: QuizStory): readonly Speaker[] {
  return story.reports.flatMap((report) => report.claims.flatMap((claim) => speakerOf(claim, report) ?? []));
}

/** Whether two speakers may be one: they share a name or a word of their role, or both hold the post at the head. */
export function mayBeSame(a: Speaker, b: Speaker): boolean {
  if ([...a.words].some((word) => b.words.has(word))) return true;
  const heads = (speaker: Speaker) => [...speaker.words].some((word) => headPosts.has(word));
  return heads(a) && heads(b);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/\p{L}[\p{L}-]*/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !light.has(word)));
}

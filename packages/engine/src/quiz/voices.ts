import type { Claim, Evidence, SentenceVoice } from '@crossread/shared';
import { reportingForm } from '../attribution/reporting-forms.ts';
import { judgementWords, shadedWords, viewWords } from '../lexicon/judgement-words.ts';
import { namedAt, speakerOf } from './kinds/speakers.ts';
import type { Speaker } from './kinds/speakers.ts';
import { mayHaveSource } from './own-voice.ts';
import { evidenceOf } from './story.ts';
import type { QuizStory, Report } from './story.ts';

export interface VoicedSentence {
  readonly voice: SentenceVoice;
  readonly report: Report;
  readonly sentence: Evidence;
  /** Who speaks, where it is not the report. */
  readonly speaker: Speaker | null;
}

const [fewestWords, mostWords] = [8, 32];
const needsMore =
  /^(?:he|she|they|it|his|her|their|its|this|that|these|those|such|there|but|and|so|yet|or|still|then|however|also|both|another|one|who|which|what)\b/i;
/** Verbs that only say that something was said. */
const plainVerbs = new Set('say tell announce state report add'.split(' '));
const doubleMarks = /["“”„«»]/;
const days = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** The sentences of a report whose voice is certain: whole, and plain without the one before. */
export function voicedSentences(report: Report): readonly VoicedSentence[] {
  const known = sentencesByReport.get(report) ?? findVoices(report);
  sentencesByReport.set(report, known);
  return known;
}

/** The gate asks for each item again. */
const sentencesByReport = new WeakMap<Report, readonly VoicedSentence[]>();

function findVoices(report: Report): readonly VoicedSentence[] {
  const { document } = report.read;
  const paragraphs = new Set(document.blocks.flatMap(({ kind }, index) => (kind === 'paragraph' ? [index] : [])));
  return document.sentences.flatMap((sentence, index): VoicedSentence[] => {
    const text = report.text.slice(sentence.start, sentence.end);
    const words = text.split(/\s+/).length;
    if (!paragraphs.has(sentence.block) || words < fewestWords || words > mostWords) return [];
    if (
      !/^["“]?\p{Lu}[^\n]*[.!]["”’]?$/u.test(text) ||
      needsMore.test(text) ||
      /[[\]()…]|^\p{Lu}{3}|\p{Lu} [-–—―]/u.test(text)
    )
      return [];
    const found = voiceOf(text, index, report);
    return found ? [{ ...found, report, sentence: evidenceOf(report.id, { ...sentence, text }) }] : [];
  });
}

/** The voice of the sentence at a place; null where it is not certain, or no sentence is there. */
export function voiceAt({ article, start }: Evidence, story: QuizStory): SentenceVoice | null {
  const report = story.report(article);
  const sentences = report ? voicedSentences(report) : [];
  return sentences.find(({ sentence }) => sentence.start === start)?.voice ?? null;
}

function voiceOf(text: string, index: number, report: Report) {
  const { sentences } = report.read.document;
  const sentence = sentences[index];
  if (!sentence) return null;
  const claims = report.claims.filter(({ span }) => sentence.start <= span.start && span.start < sentence.end);
  const attributed = claims.filter(({ attribution }) => attribution.mode !== 'narration' || attribution.source);
  if (attributed.length > 0) return voiceOfSource(text, attributed, report);
  const before = sentences[index - 1];
  const words = wordsOf(text);
  if (doubleMarks.test(text) || mayHaveSource(text)) return null;
  if (words.some((word) => judgementWords.has(word))) return { voice: 'comment' as const, speaker: null };
  if (before && mayHaveSource(report.text.slice(before.start, before.end))) return null;
  const shaded = words.some((word) => shadedWords.has(word));
  const checkable = claims.some(counts) || days.test(text);
  return shaded || !checkable ? null : { voice: 'fact' as const, speaker: null };
}

function voiceOfSource(text: string, claims: readonly Claim[], report: Report) {
  const speakers = claims.map((claim) => speakerOf(claim, report));
  const [speaker] = speakers;
  if (!speaker || speakers.some((other) => other?.name !== speaker.name)) return null;
  const [first] = claims;
  const name = namedAt(speaker);
  if (!first || !name || name.start < first.sentence.start) return null;
  const words = wordsOf(text);
  const quotations = claims.filter(({ type }) => type === 'quotation');
  if (quotations.length > 0) {
    const said = wordsOf(quotations.map(({ span }) => span.text).join(' '));
    return said.some(judges) && said.length >= 6 ? { voice: 'opinion' as const, speaker } : null;
  }
  const plainCue = claims.every(({ attribution }) => {
    const form = attribution.cue && reportingForm(attribution.cue.text.toLowerCase());
    return form !== null && plainVerbs.has(form?.verb ?? '');
  });
  const sided = words.some((word) => judges(word) || shadedWords.has(word));
  const figure = claims.some(counts);
  return !plainCue || sided || !figure || doubleMarks.test(text) ? null : { voice: 'claim' as const, speaker };
}

function judges(word: string): boolean {
  return judgementWords.has(word) || viewWords.has(word);
}

/** Gives a figure that could be checked: "one president to another" does not. */
function counts(claim: Claim): boolean {
  return claim.type === 'figure' && (claim.figure.kind !== 'count' || (claim.figure.value ?? 2) >= 2);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
}

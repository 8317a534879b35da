import type { FigureClaim, Parameter, RubricLevel } from '@crossread/shared';
import type { Draft, KindMaker } from '../draft.ts';
import { eventFamily } from '../matter.ts';
import { ownVoice } from '../own-voice.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { say } from '../../wording/message.ts';
import { kept } from '../../wording/kept.ts';
import { render } from '../../wording/render.ts';
import type { Message } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { safePairs, thingCompared } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { figureSentence, figureWords, tellsWhat } from './figure-options.ts';
import { sharedTexts } from './shared-text.ts';
import type { SharedText } from './shared-text.ts';
import { speakerBasis, speakerOf } from './speakers.ts';

/** An answer in the learner's own words, with a rubric that names the words of the reports which a good answer uses. */
export const written: KindMaker = {
  kind: 'written',
  skill: 'evidence',
  draft: (story) => [
    ...safePairs(story).flatMap((pair) => onPair(pair, story)),
    ...sharedTexts(story).map(onSharedText),
    ...story.reports.flatMap((report) => report.figures.flatMap((claim) => onSource(claim, report))),
  ],
};

const common = { kind: 'written', interaction: 'extended-text', skill: 'evidence', options: [], shown: 0 } as const;

/** Two figures that exclude each other, or fit although their words differ. */
function onPair({ comparison, pair, a, b, reportA, reportB }: ReportPair, story: QuizStory): readonly Draft[] {
  const thing = thingCompared(comparison, story);
  const differ = pair.verdict === 'conflict';
  if (thing === null || (!differ && (pair.verdict !== 'compatible' || a.span.text === b.span.text))) return [];
  const task = differ ? 'conflict' : 'compatible';
  const said = {
    thing,
    a: reportA.name,
    b: reportB.name,
    wordsA: figureWords(a, reportA),
    wordsB: figureWords(b, reportB),
    sourceA: sourceOf(a, reportA),
    sourceB: sourceOf(b, reportB),
  };
  return [
    {
      ...common,
      prompt: say(`written.${task}-prompt`, said),
      ...rubric((level) => say(`written.${task}-${level}`, said)),
      evidence: [sentenceOf(a), sentenceOf(b)],
      explanation: say('written.pair-explanation', said),
      difficulty: differ ? 0.6 : 0.55,
      basis: [{ rule: 'verdict', a: a.id, b: b.id, verdict: pair.verdict }],
      about: {
        articles: [reportA.id, reportB.id],
        claims: [a.id, b.id],
        comparison: comparison.id,
        answer: pair.verdict,
      },
    },
  ];
}

/** As the rubric names it: "the interior ministry", "nobody it names". */
function sourceOf(claim: FigureClaim, report: Report): Parameter {
  const speaker = speakerOf(claim, report);
  if (speaker) return speaker.said;
  return ownVoice(claim, report) ? say('next-step.nobody', {}) : quoted(claim.sentence.text);
}

function onSharedText({ a, b, evidence, words }: SharedText): Draft {
  const said = { a: a.name, b: b.name, words };
  return {
    ...common,
    prompt: say('written.shared-prompt', said),
    ...rubric((level) => say(`written.shared-${level}`, said)),
    evidence,
    explanation: say('written.shared-explanation', said),
    difficulty: 0.55,
    basis: [{ rule: 'origins', articles: [a.id, b.id], count: 1 }],
    about: { articles: [a.id, b.id], claims: [], answer: 'shared' },
  };
}

/** A figure of one source, or of none: what speaks for relying on it, and what against. */
function onSource(claim: FigureClaim, report: Report): readonly Draft[] {
  const speaker = speakerOf(claim, report);
  if (!tellsWhat(claim) || !weighs(claim) || (!speaker && !ownVoice(claim, report))) return [];
  const said = {
    report: report.name,
    words: figureWords(claim, report),
    sentence: figureSentence(claim, report),
    source: speaker?.said ?? '',
  };
  const task = speaker ? 'source' : 'no-source';
  return [
    {
      ...common,
      prompt: say(`written.${task}-prompt`, said),
      ...rubric((level) => say(`written.${task}-${level}`, said)),
      evidence: [sentenceOf(claim)],
      explanation: say('written.source-explanation', said),
      difficulty: 0.5,
      basis: [speakerBasis(claim)],
      about: { articles: [report.id], claims: [claim.id], answer: task },
      // Two reports weighed against each other are the better exercise where a story has them.
      preference: 3,
    },
  ];
}

/** What an answer has at each level, in the words of its task. */
function rubric(level: (level: RubricLevel) => Message): Required<Pick<Draft, 'response' | 'rubric'>> {
  const messages = {
    basic: kept(level('basic')),
    emergent: kept(level('emergent')),
    proficient: kept(level('proficient')),
  };
  const { basic, emergent, proficient } = messages;
  const response = { rubric: { basic: render(basic), emergent: render(emergent), proficient: render(proficient) } };
  return { response, rubric: messages };
}

/** Worth a second look: what happened to people, sums, and counts that somebody must have made; nothing imagined, and nothing that "I" or "we" did. */
function weighs(claim: FigureClaim): boolean {
  if (/\b(?:if|would|could|might|suppose|imagine|I|we|my|our)\b/i.test(claim.sentence.text)) return false;
  const { kind, value } = claim.figure;
  return eventFamily(claim) !== null || kind !== 'count' || (value ?? 0) >= 100;
}

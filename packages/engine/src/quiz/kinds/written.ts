import type { FigureClaim } from '@crossread/shared';
import type { Basis, Draft, KindMaker } from '../draft.ts';
import { eventFamily } from '../matter.ts';
import { ownVoice } from '../own-voice.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { render, say } from '../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { safePairs, thingCompared } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { figureSentence, figureWords, tellsWhat } from './figure-options.ts';
import { sharedTexts } from './shared-text.ts';
import type { SharedText } from './shared-text.ts';
import { speakerOf } from './speakers.ts';

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
      prompt: say(differ ? 'written.conflict-prompt' : 'written.compatible-prompt', said),
      response: {
        rubric: {
          basic: render(say(differ ? 'written.conflict-basic' : 'written.compatible-basic', said)),
          emergent: render(say(differ ? 'written.conflict-emergent' : 'written.compatible-emergent', said)),
          proficient: render(say(differ ? 'written.conflict-proficient' : 'written.compatible-proficient', said)),
        },
      },
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
function sourceOf(claim: FigureClaim, report: Report): string {
  const speaker = speakerOf(claim, report);
  if (speaker) return speaker.name;
  return ownVoice(claim, report) ? render(say('next-step.nobody', {})) : quoted(claim.sentence.text);
}

function onSharedText({ a, b, evidence, words }: SharedText): Draft {
  const said = { a: a.name, b: b.name, words };
  return {
    ...common,
    prompt: say('written.shared-prompt', said),
    response: {
      rubric: {
        basic: render(say('written.shared-basic', said)),
        emergent: render(say('written.shared-emergent', said)),
        proficient: render(say('written.shared-proficient', said)),
      },
    },
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
  const basis: Basis = {
    rule: 'speaker',
    claim: claim.id,
    speaker: claim.attribution.speaker ?? claim.attribution.source?.text ?? null,
  };
  const said = {
    report: report.name,
    words: figureWords(claim, report),
    sentence: figureSentence(claim, report),
    source: speaker?.name ?? '',
  };
  const named = speaker !== null;
  return [
    {
      ...common,
      prompt: say(named ? 'written.source-prompt' : 'written.no-source-prompt', said),
      response: {
        rubric: {
          basic: render(say(named ? 'written.source-basic' : 'written.no-source-basic', said)),
          emergent: render(say(named ? 'written.source-emergent' : 'written.no-source-emergent', said)),
          proficient: render(say(named ? 'written.source-proficient' : 'written.no-source-proficient', said)),
        },
      },
      evidence: [sentenceOf(claim)],
      explanation: say('written.source-explanation', said),
      difficulty: 0.5,
      basis: [basis],
      about: { articles: [report.id], claims: [claim.id], answer: named ? 'source' : 'no-source' },
      // Two reports weighed against each other are the better exercise where a story has them.
      preference: 3,
    },
  ];
}

/** Worth a second look: what happened to people, sums, and counts that somebody must have made; nothing imagined, and nothing that "I" or "we" did. */
function weighs(claim: FigureClaim): boolean {
  if (/\b(?:if|would|could|might|suppose|imagine|I|we|my|our)\b/i.test(claim.sentence.text)) return false;
  const { kind, value } = claim.figure;
  return eventFamily(claim) !== null || kind !== 'count' || (value ?? 0) >= 100;
}

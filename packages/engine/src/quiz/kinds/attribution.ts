import type { Claim, Evidence } from '@crossread/shared';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { evidenceOf, sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { plain, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { figureWords, tellsWhat } from './figure-options.ts';
import { ownVoice } from '../own-voice.ts';
import { mayBeSame, namedAt, speakerBasis, speakerOf, speakersOf } from './speakers.ts';
import type { Speaker } from './speakers.ts';

const [fewestWords, mostWords] = [6, 32];

/** Who says so: the source of a figure or of a quotation. Ignores sources without a name, but for "it names no source". */
export const attribution: KindMaker = {
  kind: 'attribution',
  skill: 'sourcing',
  draft(story) {
    const speakers = speakersOf(story);
    return story.reports.flatMap((report) =>
      report.claims.flatMap((claim): readonly Draft[] => {
        const prompt = promptFor(claim, report);
        const speaker = speakerOf(claim, report);
        if (!prompt) return [];
        if (speaker) return named(claim, report, prompt, speaker, speakers, story);
        return ownVoice(claim, report) ? [unnamed(claim, report, prompt, speakers)] : [];
      }),
    );
  },
};

function promptFor(claim: Claim, report: Report): Message | null {
  if (claim.type === 'figure') {
    if (!report.figures.includes(claim) || !tellsWhat(claim)) return null;
    return say('attribution.figure-prompt', { report: report.name, words: figureWords(claim, report) });
  }
  const words = claim.span.text.split(/\s+/).length;
  if (claim.type !== 'quotation' || words < fewestWords || words > mostWords) return null;
  // A piece of somebody's sentence may be what another says of it: "X told Y that Z had “given them the same story”".
  if (!/^\p{Lu}/u.test(claim.span.text)) return null;
  return say('attribution.quotation-prompt', { report: report.name, words: quoted(claim.span.text) });
}

function named(
  claim: Claim,
  report: Report,
  prompt: Message,
  speaker: Speaker,
  all: readonly Speaker[],
  story: QuizStory,
): readonly Draft[] {
  const name = namedAt(speaker);
  if (!name) return [];
  const key: DraftOption = {
    text: plain(speaker.said),
    role: 'key',
    feedback: say('attribution.key-person', { report: report.name, speaker: speaker.said }),
    evidence: [sentenceOf(claim)],
  };
  const nobody: DraftOption = {
    text: say('attribution.nobody', {}),
    role: 'misreads-evidence',
    feedback: say('attribution.overlooked', { report: report.name }),
    evidence: [sentenceOf(claim)],
  };
  const quotesFigure = claim.type === 'figure';
  return [
    {
      ...shared(claim, prompt, name),
      options: [key, ...(quotesFigure ? [nobody] : []), ...others(all, report, (other) => !mayBeSame(other, speaker))],
      explanation: say('attribution.explanation', {
        report: report.name,
        speaker: speaker.said,
        sentence: quoted(claim.sentence.text),
      }),
      basis: [speakerBasis(claim)],
      about: { articles: [report.id], claims: [claim.id], ...comparison(claim, story) },
    },
  ];
}

function unnamed(claim: Claim, report: Report, prompt: Message, all: readonly Speaker[]): Draft {
  const key: DraftOption = {
    text: say('attribution.nobody', {}),
    role: 'key',
    feedback: say('attribution.key-nobody', { report: report.name }),
    evidence: [sentenceOf(claim)],
  };
  return {
    ...shared(claim, prompt, null),
    options: [key, ...others(all, report, () => true, 'attribution.invented')],
    explanation: say('attribution.explanation-nobody', { report: report.name, sentence: quoted(claim.sentence.text) }),
    basis: [{ rule: 'speaker', claim: claim.id, speaker: null }],
    about: { articles: [report.id], claims: [claim.id], answer: 'nobody' },
  };
}

function others(
  all: readonly Speaker[],
  report: Report,
  wanted: (other: Speaker) => boolean,
  cited: 'attribution.other-passage' | 'attribution.invented' = 'attribution.other-passage',
): readonly DraftOption[] {
  const local = all.filter((other) => other.report === report);
  const fitting = differing([...local, ...all.filter((other) => other.report !== report)].filter(wanted));
  const here = fitting.filter((other) => other.report === report);
  const there = fitting.filter((other) => other.report !== report && !here.some((own) => mayBeSame(own, other)));
  return [...here, ...there].map((other) => ({
    text: plain(other.said),
    role: other.report === report ? 'other-passage' : 'other-source',
    feedback:
      other.report === report
        ? say(cited, { report: report.name, speaker: other.said })
        : say('attribution.other-report', { other: other.report.name, speaker: other.said }),
    evidence: [
      other.claim.attribution.source
        ? evidenceOf(other.report.id, other.claim.attribution.source)
        : sentenceOf(other.claim),
    ],
  }));
}

/** More than a question weighs. */
const mostOthers = 12;

/** One of those who may be the same person or body: the first in this list. */
function differing(speakers: readonly Speaker[]): readonly Speaker[] {
  const kept: Speaker[] = [];
  for (const speaker of speakers) {
    if (kept.length === mostOthers) break;
    if (!kept.some((other) => mayBeSame(other, speaker))) kept.push(speaker);
  }
  return kept;
}

function shared(claim: Claim, prompt: Message, name: Evidence | null) {
  const sentence = sentenceOf(claim);
  const apart = name && (name.start < sentence.start || name.end > sentence.end);
  return {
    kind: 'attribution',
    interaction: 'choice',
    skill: 'sourcing',
    prompt,
    shown: 4,
    evidence: apart ? [name, sentence] : [sentence],
    difficulty: claim.attribution.mode === 'direct' ? 0.2 : 0.35,
  } as const;
}

function comparison(claim: Claim, story: QuizStory) {
  const [first] = story.comparisonsOf(claim.id);
  return first ? { comparison: first.id } : {};
}

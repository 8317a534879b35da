import type { FigureClaim } from '@crossread/shared';
import { reportingForm } from '../../attribution/reporting-forms.ts';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { say } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { ownVoice } from '../own-voice.ts';
import { figureWords, tellsWhat } from './figure-options.ts';
import { sourcedReports } from './sourced-reports.ts';
import { namedAt, speakerBasis, speakerOf } from './speakers.ts';

type Basis = 'person' | 'body' | 'nothing';
const all: readonly Basis[] = ['person', 'body', 'nothing'];

/** What a figure rests on: a person, a body, or the report's own word. */
export const evidenceBasis: KindMaker = {
  kind: 'evidence-basis',
  skill: 'evidence',
  draft: (story) => [
    ...sourcedReports(story),
    ...story.reports.flatMap((report) => report.figures.flatMap((claim) => drafted(claim, report, story))),
  ],
};

function drafted(claim: FigureClaim, report: Report, story: QuizStory): readonly Draft[] {
  const answer = tellsWhat(claim) ? basisOf(claim, report) : null;
  if (answer === null) return [];
  const sentence = quoted(claim.sentence.text);
  const option = (picked: Basis): DraftOption => ({
    text: say(`evidence-basis.${picked}`, {}),
    role: picked === answer ? 'key' : 'misreads-evidence',
    feedback: picked === answer ? say('evidence-basis.right', { sentence }) : say('evidence-basis.wrong', { sentence }),
    evidence: [sentenceOf(claim)],
  });
  const [comparison] = story.comparisonsOf(claim.id);
  return [
    {
      kind: 'evidence-basis',
      interaction: 'choice',
      skill: 'evidence',
      prompt: say('evidence-basis.kind-prompt', { report: report.name, words: figureWords(claim, report) }),
      options: [option(answer), ...all.filter((other) => other !== answer).map(option)],
      shown: 3,
      evidence: [sentenceOf(claim)],
      explanation: say('evidence-basis.explanation', { report: report.name, sentence }),
      difficulty: 0.3,
      basis: [speakerBasis(claim)],
      about: {
        articles: [report.id],
        claims: [claim.id],
        answer,
        ...(comparison ? { comparison: comparison.id } : {}),
      },
    },
  ];
}

/** Verbs of saying: what a tax return shows rests on the return, not on who released it. */
const saying: ReadonlySet<string> = new Set(['any', 'clause', 'figure', 'quotation']);

/** Null where the source is not certain to be one or the other. */
function basisOf(claim: FigureClaim, report: Report): Basis | null {
  if (ownVoice(claim, report)) return 'nothing';
  const speaker = speakerOf(claim, report);
  const { source, cue } = claim.attribution;
  if (cue && !saying.has(reportingForm(cue.text.toLowerCase())?.complement ?? 'any')) return null;
  if (!speaker || !source || source.start < claim.sentence.start || source.end > claim.sentence.end) return null;
  const name = namedAt(speaker);
  return speaker.kind === 'person' && (!name || name.start < claim.sentence.start) ? null : speaker.kind;
}

import type { FigureClaim } from '@crossread/shared';
import type { Draft, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import { whenAsked } from '../when-asked.ts';
import type { QuizStory, Report } from '../story.ts';
import { excerpt } from '../wording/excerpt.ts';
import { figureText } from '../wording/figure-text.ts';
import { say } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { comparisonOf } from './locate-figure.ts';
import { figureDistractors, figureKey, isCompound, restatements, single } from './figure-options.ts';

const gap = '____';

/** A sentence of a report with its figure left out: chosen among figures, or written in where it is a plain number. */
export const cloze: KindMaker = {
  kind: 'cloze',
  skill: 'comprehension',
  draft: (story) =>
    story.reports.flatMap((report) =>
      report.figures
        .filter((claim) => !single(claim) && !pair(claim) && !isCompound(claim) && !tellsItself(claim, report))
        .flatMap((claim) => [...chosen(claim, report, story), ...written(claim, report, story)]),
    ),
};

/** "The two men", "two words": the sentence itself often tells. */
function pair({ figure }: FigureClaim): boolean {
  return figure.kind === 'count' && figure.value === 2;
}

const numberWord =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)';
const afterNumber = new RegExp(`\\b${numberWord} (?:or|to|and) $`, 'i');
const beforeNumber = new RegExp(`^ (?:or|to) ${numberWord}\\b`, 'i');

/** "Three or ____ times". */
function tellsItself({ span }: FigureClaim, { text }: Report): boolean {
  const [before, after] = [text.slice(Math.max(0, span.start - 20), span.start), text.slice(span.end, span.end + 20)];
  return afterNumber.test(before) || beforeNumber.test(after);
}

function chosen(claim: FigureClaim, report: Report, story: QuizStory): readonly Draft[] {
  if (claim.figure.kind === 'other') return [];
  const sentence = quoted(excerpt(report.text, claim.sentence, claim.span, gap));
  const options = whenAsked(() => [figureKey(claim, report), ...figureDistractors(claim, report, story)]);
  return [
    {
      ...shared(claim, report, story),
      interaction: 'choice',
      prompt: say('cloze.prompt', { report: report.name, sentence }),
      get options() {
        return options();
      },
      shown: 4,
      difficulty: 0.2,
    },
  ];
}

/** Only whole counts in digits: what has to be typed must not depend on how money or a share is written. */
function written(claim: FigureClaim, report: Report, story: QuizStory): readonly Draft[] {
  const { value, kind } = claim.figure;
  const number = report.read.figureOf.get(claim.id)?.number;
  if (kind !== 'count' || value === null || !number || number.text.replace(/,/g, '') !== String(value)) return [];
  const sentence = quoted(excerpt(report.text, claim.sentence, number, gap));
  return [
    {
      ...shared(claim, report, story),
      interaction: 'numeric-entry',
      prompt: say('cloze.number-prompt', { report: report.name, sentence }),
      options: [],
      shown: 0,
      response: { value, lower: value, upper: value },
      difficulty: 0.25,
    },
  ];
}

function shared(claim: FigureClaim, report: Report, story: QuizStory) {
  return {
    kind: 'cloze',
    skill: 'comprehension',
    evidence: [claim, ...restatements(claim, report, story)].map(sentenceOf),
    explanation: say('cloze.explanation', { report: report.name, figure: figureText(claim) }),
    basis: [{ rule: 'states', claim: claim.id }],
    about: { articles: [report.id], claims: [claim.id], ...comparisonOf(story.comparisonsOf(claim.id)[0]) },
    critical: true,
  } as const;
}

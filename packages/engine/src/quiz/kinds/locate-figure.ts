import type { FigureClaim } from '@crossread/shared';
import type { Draft, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import { whenAsked } from '../when-asked.ts';
import type { QuizStory, Report } from '../story.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { thingOf } from '../wording/thing.ts';
import { hasRival } from '../matter.ts';
import { figureDistractors, figureKey, figureSentence, restatements, single } from './figure-options.ts';

/** Find the figure that a report gives for a counted thing. Ignores figures whose thing a question could not name. */
export const locateFigure: KindMaker = {
  kind: 'locate-figure',
  skill: 'comprehension',
  draft: (story) =>
    story.reports.flatMap((report) =>
      report.figures.flatMap((claim): Draft[] => {
        const thing = thingOf(claim, story.eventOf(claim));
        if (thing === null || claim.figure.kind !== 'count' || single(claim)) return [];
        if (hasRival(claim, report.claims, new Set(), story.eventOf)) return [];
        const prompt = promptFor(claim, thing, report, story);
        if (prompt === null) return [];
        const again = restatements(claim, report, story);
        const options = whenAsked(() => [figureKey(claim, report), ...figureDistractors(claim, report, story)]);
        return [
          {
            kind: 'locate-figure',
            interaction: 'choice',
            skill: 'comprehension',
            prompt,
            get options() {
              return options();
            },
            shown: 4,
            evidence: [claim, ...again].map(sentenceOf),
            explanation: say('locate-figure.explanation', {
              report: report.name,
              words: figureSentence(claim, report),
            }),
            difficulty: claim.figure.hedge ? 0.25 : 0.15,
            basis: [{ rule: 'states', claim: claim.id }],
            about: { articles: [report.id], claims: [claim.id], ...comparisonOf(story.comparisonsOf(claim.id)[0]) },
            critical: true,
            preference: ((claim.figure.value ?? 0) < 10 ? 2 : 0) + (isPlain(claim, story) ? 0 : 1),
          },
        ];
      }),
    ),
};

/** "Candidates" could be any; "people killed" and what other reports count too are plain. */
function isPlain(claim: FigureClaim, story: QuizStory): boolean {
  return story.eventOf(claim) !== null || story.comparisonsOf(claim.id).length > 0;
}

const openingWords = 5;

/** By the thing alone where it is plain, else by the beginning of its sentence; null where that would hold the figure. */
function promptFor(claim: FigureClaim, thing: Message, report: Report, story: QuizStory): Message | null {
  if (isPlain(claim, story)) return say('locate-figure.prompt', { report: report.name, thing });
  // Of two of anything the number says little: "the two coasts".
  if ((claim.figure.value ?? 0) < 3) return null;
  const before = report.text.slice(claim.sentence.start, claim.span.start).trim().split(/\s+/);
  if (before.length <= openingWords) return null;
  const words = quoted(`${before.slice(0, openingWords).join(' ')} …`);
  return say('locate-figure.sentence-prompt', { report: report.name, thing, words });
}

/** For `about`, where exact optional properties allow no undefined. */
export function comparisonOf(comparison: { readonly id: string } | undefined): { readonly comparison?: string } {
  return comparison ? { comparison: comparison.id } : {};
}

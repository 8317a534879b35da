import type { FigureClaim } from '@crossread/shared';
import type { Draft, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import { whenAsked } from '../when-asked.ts';
import type { QuizStory } from '../story.ts';
import { say } from '../wording/message.ts';
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
        const again = restatements(claim, report, story);
        const options = whenAsked(() => [figureKey(claim, report), ...figureDistractors(claim, report, story)]);
        return [
          {
            kind: 'locate-figure',
            interaction: 'choice',
            skill: 'comprehension',
            prompt: say('locate-figure.prompt', { report: report.name, thing }),
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
            preference: ((claim.figure.value ?? 0) < 10 ? 2 : 0) + (isPlain(claim, thing, story) ? 0 : 2),
          },
        ];
      }),
    ),
};

/** "Candidates" could be any; "people killed", "licensed cabs" and what other reports count too are plain. */
function isPlain(claim: FigureClaim, thing: string, story: QuizStory): boolean {
  return thing.includes(' ') || story.eventOf(claim) !== null || story.comparisonsOf(claim.id).length > 0;
}

/** For `about`, where exact optional properties allow no undefined. */
export function comparisonOf(comparison: { readonly id: string } | undefined): { readonly comparison?: string } {
  return comparison ? { comparison: comparison.id } : {};
}

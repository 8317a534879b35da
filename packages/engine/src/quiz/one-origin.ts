import type { QuizStory } from './story.ts';

/** Whether all reports carry one text: nobody confirms anybody then, whatever the figures. True of a single report. */
export function oneOrigin({ reports, originOf }: QuizStory): boolean {
  return new Set(reports.map(({ id }) => originOf(id))).size === 1;
}

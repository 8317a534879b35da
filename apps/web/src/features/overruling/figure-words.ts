import { asPrinted } from '#features/comparison/readings.ts';
import type { LetteredReport } from '#features/story/report-letters.ts';
import type { Compared } from './overruling-documents.ts';

export interface ChoosableFigure {
  /** Of its claim. */
  readonly id: string;
  /** "A: just over 1,200" */
  readonly words: string;
}

/** The figures of a comparison as they are chosen from a list, in the order of the reports. */
export function choosableFigures(
  members: Compared['members'],
  reports: readonly LetteredReport[],
): readonly ChoosableFigure[] {
  const placeOf = (articleId: string): number => reports.findIndex(({ id }) => id === articleId);
  return members
    .toSorted((a, b) => placeOf(a.article.id) - placeOf(b.article.id))
    .map(({ id, span, article }) => ({
      id,
      words: `${reports[placeOf(article.id)]?.letter ?? ''}: ${asPrinted(span.text)}`,
    }));
}

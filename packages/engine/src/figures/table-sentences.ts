import type { FigureFinding } from './finding.ts';

/**
 * A sentence with more figures is a table or a list pasted as text: what each is of stood in a row and a column, which
 * are gone. Newspapers' sentences have nine at most (1,011 reports).
 */
const mostInSentence = 24;

/** The sentences, by index, whose figures are read and neither compared nor asked for. */
export function tableSentences(figures: readonly FigureFinding[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { sentence } of figures) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return new Set([...counts.keys()].filter((sentence) => (counts.get(sentence) ?? 0) > mostInSentence));
}

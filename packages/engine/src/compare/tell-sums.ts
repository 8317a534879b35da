import type { ComparedFigure } from './compared-figure.ts';

/**
 * Marks sums: "three were arrested" and "30 arrested so far" in one report are two quantities, and another report's 30 without
 * such words is not the sum. Where the report has only the one number, "so far" is no more than a toll that may rise.
 */
export function tellSums(figures: readonly ComparedFigure[]): readonly ComparedFigure[] {
  if (!figures.some(({ topic }) => topic.adding)) return figures;
  return figures.map((figure) => {
    const { topic } = figure;
    const isSum = topic.adding && topic.kind === 'count' && figures.some((other) => isOwnNumber(other, figure));
    return isSum ? { ...figure, topic: { ...topic, share: 'sum' } } : figure;
  });
}

function isOwnNumber(other: ComparedFigure, sum: ComparedFigure): boolean {
  const [own, total] = [other.side.reading.value, sum.side.reading.value];
  if (other.topic.adding || other.topic.kind !== 'count' || own === null || total === null || own >= total)
    return false;
  const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));
  const unsaid = other.topic.predicates.size === 0 || sum.topic.predicates.size === 0;
  return meets(other.topic.things, sum.topic.things) && (unsaid || meets(other.topic.predicates, sum.topic.predicates));
}

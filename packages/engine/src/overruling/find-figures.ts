import type { FigurePlace } from '@crossread/shared';
import type { ComparedFigure } from '../compare/compared-figure.ts';
import type { Quantity } from '../compare/quantity.ts';

/** The SHA-256 of an article's text, by its id. */
export type ShaOf = ReadonlyMap<string, string>;

/**
 * The figure that is read at a place now. Its words need not be cut as they were: an engine that takes a hedge along finds
 * the same figure, and figures of one text do not overlap.
 */
export function figureAt(
  place: FigurePlace,
  figures: readonly ComparedFigure[],
  shaOf: ShaOf,
): ComparedFigure | undefined {
  return figures.find(
    ({ claim: { article, span } }) =>
      shaOf.get(article) === place.sha256 && span.start < place.end && place.start < span.end,
  );
}

/** Those of the figures that stand at any of the places. */
export function figuresAt(
  places: readonly FigurePlace[],
  figures: readonly ComparedFigure[],
  shaOf: ShaOf,
): readonly ComparedFigure[] {
  const found = new Set(places.flatMap((place) => figureAt(place, figures, shaOf) ?? []));
  return figures.filter((figure) => found.has(figure));
}

/**
 * The quantity that holds more than half of the places, so that a comparison is the same one when a later engine finds one
 * member more or less; undefined where none does.
 */
export function holding(
  places: readonly FigurePlace[],
  quantities: readonly Quantity[],
  shaOf: ShaOf,
): Quantity | undefined {
  return quantities.find(
    ({ figures }) => places.filter((place) => figureAt(place, figures, shaOf)).length * 2 > places.length,
  );
}

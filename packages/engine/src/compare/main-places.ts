import type { ComparedFigure } from './compared-figure.ts';
import type { Document } from '../text/document.ts';

/** A place is the event's own where this share of the reports name it, and as often, against the most named one. */
const share = 0.5;

/** Places so common in a story that a figure without a place may be about them. Lower case. */
export function mainPlaces(
  figures: readonly Pick<ComparedFigure, 'topic'>[],
  documents: readonly Document[],
): ReadonlySet<string> {
  const places = [...new Set(figures.flatMap(({ topic }) => topic.place ?? []))];
  const named = places.map((place) => {
    const mentions = documents.map(({ text }) => text.toLowerCase().split(place).length - 1);
    return {
      place,
      reports: mentions.filter((count) => count > 0).length,
      mentions: mentions.reduce((sum, count) => sum + count, 0),
    };
  });
  const most = Math.max(0, ...named.map(({ mentions }) => mentions));
  return new Set(
    named
      .filter(({ reports, mentions }) => reports >= share * documents.length && mentions >= share * most)
      .map(({ place }) => place),
  );
}

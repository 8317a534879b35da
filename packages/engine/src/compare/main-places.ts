import type { Document } from '../text/document.ts';

/** A main place is named by this share of the reports, and this often against the place that is named most. */
const share = 0.5;
const locating = new Set(['in', 'at', 'near', 'across', 'around', 'throughout']);

/**
 * Places so common in a story that a figure without a place may be about them: its country, or the town it happened in.
 * Lower case.
 */
export function mainPlaces(documents: readonly Document[]): ReadonlySet<string> {
  const places = [...new Set(documents.flatMap(placesIn))];
  const named = places.map((place) => {
    const mentions = documents.map(({ text }) => text.toLowerCase().split(place).length - 1);
    return {
      place,
      reports: mentions.filter((count) => count > 0).length,
      mentions: mentions.reduce((sum, count) => sum + count, 0),
    };
  });
  const most = Math.max(0, ...named.map(({ mentions }) => mentions));
  const main = named.filter(({ reports, mentions }) => reports > share * documents.length && mentions >= share * most);
  return new Set(main.map(({ place }) => place));
}

/** Names that follow "in", "at", "near" …. */
function placesIn({ tokens }: Document): readonly string[] {
  return tokens.flatMap(({ lower, tag }, index) => {
    const before = tokens[index - 1];
    return tag === 'PROPN' && lower.length > 2 && before && locating.has(before.lower) ? [lower] : [];
  });
}

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
  const texts = documents.map(({ text }) => text.toLowerCase());
  const named = places.map((place) => {
    const mentions = texts.map((text) => countIn(text, place));
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

function countIn(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

/** Names that follow "in", "at", "near" …. */
function placesIn({ tokens }: Document): readonly string[] {
  const places: string[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.tag !== 'PROPN' || token.lower.length <= 2) continue;
    if (locating.has(tokens[index - 1]?.lower ?? '')) places.push(token.lower);
  }
  return places;
}

import type { Evidence, Range } from '@crossread/shared';

type Selected = Range & { readonly article: string };

/**
 * How well a selection covers the keyed spans: the F-measure of characters. A whole sentence picked for a phrase in it
 * gets at least half, since a keyboard selects sentence by sentence; a selection that misses every span gets 0.
 */
export function spanOverlap(keyed: readonly Evidence[], selected: readonly Selected[]): number {
  const [key, given] = [merged(keyed), merged(selected)];
  const [wanted, chosen] = [lengthOf(key), lengthOf(given)];
  const shared = given.reduce((sum, span) => sum + key.reduce((part, other) => part + overlap(span, other), 0), 0);
  if (wanted === 0 || chosen === 0 || shared === 0) return 0;
  const measure = (2 * shared) / (wanted + chosen);
  const inOneSentence = given.length <= key.length && chosen <= mostOfSentence * key.length;
  return shared === wanted && inOneSentence ? Math.max(0.5, measure) : measure;
}

/** Characters of a long sentence; more is a passage picked to be safe. */
const mostOfSentence = 600;

/** The places without overlaps, so that what is picked twice counts once. */
function merged(spans: readonly Selected[]): readonly Selected[] {
  const sorted = spans
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start));
  const apart: Selected[] = [];
  for (const { article, start, end } of sorted) {
    const last = apart.at(-1);
    if (last?.article !== article || last.end < start) apart.push({ article, start, end });
    else apart[apart.length - 1] = { article, start: last.start, end: Math.max(last.end, end) };
  }
  return apart;
}

function lengthOf(spans: readonly Range[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function overlap(a: Selected, b: Selected): number {
  return a.article === b.article ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

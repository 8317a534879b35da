import type { Evidence, Range } from '@crossread/shared';

type Selected = Range & { readonly article: string };

/**
 * How well a selection covers the keyed spans: the F-measure of characters. A whole sentence picked for a phrase in it
 * gets at least half, since a keyboard selects sentence by sentence; a selection that misses every span gets 0.
 */
export function spanOverlap(key: readonly Evidence[], given: readonly Selected[]): number {
  const wanted = key.reduce((sum, span) => sum + span.end - span.start, 0);
  const chosen = given.reduce((sum, span) => sum + Math.max(0, span.end - span.start), 0);
  const shared = given.reduce((sum, span) => sum + key.reduce((part, other) => part + overlap(span, other), 0), 0);
  if (wanted === 0 || chosen === 0 || shared === 0) return 0;
  const measure = (2 * shared) / (wanted + chosen);
  const coversAll = key.every((span) => given.some((other) => overlap(span, other) === span.end - span.start));
  const inOneSentence = given.length <= key.length && chosen <= 600 * key.length;
  return Math.min(1, coversAll && inOneSentence ? Math.max(0.5, measure) : measure);
}

function overlap(a: Selected, b: Selected): number {
  return a.article === b.article ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

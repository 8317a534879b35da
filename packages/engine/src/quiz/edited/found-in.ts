import type { Evidence } from '@crossread/shared';
import type { QuizSource } from '../story.ts';

/** Shorter words stand in a report by chance: "No", "Two". */
const fewestCharacters = 5;

/** The first place where an option's words stand in a report, those of the evidence before the others; none where they do not. */
export function foundIn(text: string, evidence: readonly Evidence[], { articles }: QuizSource): readonly Evidence[] {
  const words = text.trim().replace(/[.!?]$/, '');
  if (words.length < fewestCharacters && !/\d/.test(words)) return [];
  const cited = new Set(evidence.map(({ article }) => article));
  const inOrder = articles.toSorted((a, b) => Number(cited.has(b.document.id)) - Number(cited.has(a.document.id)));
  for (const { document } of inOrder) {
    const start = placeIn(document.text, words);
    if (start >= 0) return [{ article: document.id, start, end: start + words.length, text: words }];
  }
  return [];
}

/** Whole words only: "230" does not stand in "2,300". */
function placeIn(text: string, words: string): number {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(start + words.length).slice(0, 2)];
    if (!/[\p{L}\p{N}]$|\d[.,]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\d/u.test(after)) return start;
  }
  return -1;
}

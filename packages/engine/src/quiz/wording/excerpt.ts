import type { Range } from '@crossread/shared';
import { inner } from './quote.ts';

const mostWords = 28;
/** So many words more, where they are the last: an ellipsis in their stead would save nothing. */
const spare = 3;
/** Where a sentence can be cut without breaking a phrase: after these marks. */
const seam = /[,;:–—]$/;

/**
 * The words of `sentence` around `focus`, at most 28 of them and the last few, what was cut shown by an ellipsis; `focus` itself is
 * replaced where a blank is given. Marks are in pairs, so that it can stand between quotation marks.
 */
export function excerpt(text: string, sentence: Range, focus: Range, blank?: string): string {
  const before = wordsOf(text.slice(sentence.start, focus.start));
  const after = wordsOf(text.slice(focus.end, sentence.end));
  const middle = blank ?? text.slice(focus.start, focus.end);
  const room = mostWords - wordsOf(middle).length;
  const half = Math.floor(room / 2);
  const kept = Math.max(half, room - after.length);
  const head = trimmedHead(before, kept);
  const tail = trimmedTail(after, room - Math.min(head.length, kept));
  const glue = /\S$/.test(text.slice(sentence.start, focus.start)) ? '' : ' ';
  const tailGlue = /^\S/.test(text.slice(focus.end, sentence.end)) ? '' : ' ';
  const start = head.length < before.length ? '… ' : '';
  const end = tail.length < after.length ? ' …' : '';
  return inner(`${start}${head.join(' ')}${glue}${middle}${tailGlue}${tail.join(' ')}${end}`);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The last words, from just after a seam where one is near the cut. */
function trimmedHead(words: readonly string[], most: number): readonly string[] {
  if (words.length <= most + spare) return words;
  const kept = words.slice(words.length - most);
  const at = kept.findIndex((word) => seam.test(word));
  return at >= 0 && at < kept.length - 4 ? kept.slice(at + 1) : kept;
}

/** The first words, up to a seam where one is near the cut. */
function trimmedTail(words: readonly string[], most: number): readonly string[] {
  if (words.length <= most + spare) return words;
  const kept = words.slice(0, Math.max(0, most));
  const at = kept.findLastIndex((word) => seam.test(word));
  return at >= 4 ? kept.slice(0, at + 1) : kept;
}

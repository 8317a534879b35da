/**
 * Whether a word can be one of `words`: its length and first and last letters are those of one of them. Most words of a
 * text can not, which tells so in a fraction of a look-up's time; what can still has to be looked up.
 */
export function outlinesOf(words: Iterable<string>): (word: string) => boolean {
  const outlines = new Uint8Array(1 << 14);
  for (const word of words) outlines[outlineOf(word)] = 1;
  return (word) => outlines[outlineOf(word)] === 1;
}

/** First and last letter and length in one number. */
function outlineOf(word: string): number {
  const last = word.length - 1;
  return ((word.charCodeAt(0) & 31) << 9) | ((word.charCodeAt(last) & 31) << 4) | Math.min(last, 15);
}

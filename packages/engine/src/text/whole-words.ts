/** Characters of the longest name or phrase that anything looks for; a pattern of many thousands is refused. */
const longest = 300;
// eslint-disable-next-line regexp/no-empty-lookarounds-assertion -- it is meant to match nothing
const nowhere = /(?!)/g;

/** Finds the words wherever they stand whole, in any case: "ten" is not in "tighten". Always global. */
export function wholeWords(words: string): RegExp {
  if (words.length > longest) return nowhere;
  const literal = words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}

import type { Token } from '../text/document.ts';

/** Words from `first` as the lexicons write them: lower case, one blank between, hyphens as blanks. */
export function wordsFrom(tokens: readonly Token[], first: number, count: number): string {
  let words = '';
  const sentence = tokens[first]?.sentence;
  for (let index = first, taken = 0; taken < count; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.text === '-') continue;
    words += (taken === 0 ? '' : ' ') + token.lower;
    taken += 1;
  }
  return words;
}

/** The token after `count` words from `first`, hyphens passed over; the sentence's end where it has fewer. */
export function afterWords(tokens: readonly Token[], first: number, count: number): number {
  const sentence = tokens[first]?.sentence;
  let index = first;
  for (let taken = 0; taken < count && tokens[index]?.sentence === sentence && index < tokens.length; index += 1) {
    if (tokens[index]?.text !== '-') taken += 1;
  }
  return index;
}

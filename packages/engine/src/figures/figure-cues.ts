import { denominators, fractionCharacters, multiplyingVerbs, smallNumbers, tens } from '../lexicon/number-words.ts';
import { vagueFew, vagueMultiples, vaguePlurals } from '../lexicon/vague-amounts.ts';
import type { Token } from '../text/document.ts';
import { outlinesOf } from '../text/outlines.ts';

/** Every word, in lower case, that a number or an amount without one can be read from. */
const cueWords: ReadonlySet<string> = new Set([
  ...[...smallNumbers.keys(), ...tens.keys(), ...fractionCharacters.keys(), ...denominators.keys()],
  ...[...vaguePlurals.keys(), ...vagueMultiples.keys()],
  ...[...vagueFew.keys()].map((words) => words.split(' ')[0] ?? words),
  ...['half', 'quarter', 'dozen', 'a', 'an', 'twice'],
  ...[...multiplyingVerbs.keys()].flatMap((verb) => [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]),
]);

const mayBeCueWord = outlinesOf(cueWords);

/**
 * The tokens that figures are read from: digits and the words above, some one in ten. Finders look at these alone, so
 * what a finder reads has to have its word in the table.
 */
export function figureCues(tokens: readonly Token[]): readonly Token[] {
  const cues: Token[] = [];
  for (const token of tokens) if (isCue(token.lower)) cues.push(token);
  return cues;
}

function isCue(word: string): boolean {
  const first = word.charCodeAt(0);
  // "+5", "-5", ".5" and digits; the comma and the slash between these cost nothing.
  if (first >= 43 && first < 58) return true;
  return (mayBeCueWord(word) && cueWords.has(word)) || (word.length > 4 && word.endsWith('fold'));
}

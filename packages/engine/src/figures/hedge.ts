import { hedgesBefore, type HedgeKind, type PhraseKind } from '../lexicon/hedges.ts';
import type { Token } from '../text/document.ts';

/** A hedge (or words of exactness) and its tokens: `first` up to, not including, `last`. */
export interface Hedge {
  readonly kind: PhraseKind;
  /** Tokens of the hedge. */
  readonly first: number;
  readonly last: number;
}

/** Whether the words stand in the text from token `first` on, all in one sentence. */
export function matches(
  tokens: readonly Token[],
  first: number,
  words: readonly string[],
  sentence: number | undefined,
): boolean {
  return words.every((word, offset) => {
    const token = tokens[first + offset];
    return token?.sentence === sentence && token?.lower === word;
  });
}

/** The longest hedge whose last word stands right before token `end`. */
export function phraseBefore(tokens: readonly Token[], end: number): Hedge | null {
  const sentence = tokens[end]?.sentence;
  for (const { words, kind } of hedgesBefore.get(tokens[end - 1]?.lower ?? '') ?? []) {
    const first = end - words.length;
    if (first >= 0 && matches(tokens, first, words, sentence)) return { kind, first, last: end };
  }
  return null;
}

/** The kind of a hedge by its words, as it stands before a number. */
export function hedgeKindOf(text: string): HedgeKind | null {
  const words = text.toLowerCase().split(/\s+/);
  const phrases = hedgesBefore.get(words.at(-1) ?? '') ?? [];
  const kind = phrases.find((phrase) => phrase.words.join(' ') === words.join(' '))?.kind ?? 'exact';
  return kind === 'exact' ? null : kind;
}

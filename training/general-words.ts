import type { Tree } from './conllu.ts';

/** How common words are in English in general, in classes: `packages/engine/src/cluster/general-words.json`. */
export interface GeneralWords {
  /** The least share of sentences that the words of the first class stand in; in the next it is twice that, and so on. */
  readonly share: number;
  /** Words in lower case, blanks between them. */
  readonly classes: readonly string[];
}

/** Words of fewer sentences are as good as unknown: how often they stand there is chance. */
const sentencesMin = 10;

/** Counts sentences by word form and by lemma. Names are left out: which are known is a matter of the day. */
export function generalWords(trees: readonly Tree[]): GeneralWords {
  const counts = new Map<string, number>();
  for (const { words } of trees) {
    const common = words.filter(({ tag }) => tag !== 'PROPN');
    for (const word of new Set(common.flatMap(({ form, lemma }) => [form.toLowerCase(), lemma.toLowerCase()]))) {
      if (/^[a-z]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const classes: string[][] = [];
  for (const [word, count] of counts) {
    if (count >= sentencesMin) (classes[Math.floor(Math.log2(count / sentencesMin))] ??= []).push(word);
  }
  return {
    share: Number((sentencesMin / trees.length).toPrecision(4)),
    classes: Array.from(classes, (words = []) => words.sort().join(' ')),
  };
}

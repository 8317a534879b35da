/** One word of a treebank sentence with its place in the sentence's text. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  /** Index of the word it depends on; −1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation, with its subtype: "nsubj:pass". */
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

export interface Tree {
  readonly text: string;
  readonly words: readonly TreeWord[];
}

/** The sentences of a CoNLL-U file, those left out whose words are not found in their text. */
export function readConllu(content: string): Tree[] {
  return content.split(/\n{2,}/).flatMap((part) => {
    const tree = readTree(part.split('\n'));
    return tree ? [tree] : [];
  });
}

function readTree(lines: readonly string[]): Tree | null {
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
  if (text === undefined) return null;
  const rows = lines.map((line) => line.split('\t')).filter(([id = '']) => /^\d+$/.test(id));
  const words: TreeWord[] = [];
  let at = 0;
  for (const [, form = '', lemma = '', tag = '', , , head = '0', relation = ''] of rows) {
    const start = text.indexOf(form, at);
    // Contractions are split otherwise than they are written now and then ("gon na"): no further away than this.
    if (start < 0 || start > at + 4) return null;
    at = start + form.length;
    words.push({ form, lemma, tag, head: Number(head) - 1, relation, start, end: at });
  }
  return { text, words };
}

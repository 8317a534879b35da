import type { Block, PublicationDate, Range, Span } from '@crossread/shared';

/** One report as it is handed to the engine. */
export interface Source {
  /** Unique within the story; used in claim ids and evidence. */
  readonly id: string;
  /** The argument or name it was read from. */
  readonly path: string;
  /** What was pasted, or the markup of a saved page. */
  readonly content: string;
  readonly format: 'text' | 'html';
  /** What the reader of the page knows better than the page: these win over what is recognised. */
  readonly given?: {
    readonly publisher?: string | null;
    readonly agency?: string | null;
    readonly title?: string | null;
    /** ISO 8601. */
    readonly published?: string | null;
    /** The content is text that was taken out of a saved page before: its title, then a block a line. */
    readonly extracted?: boolean;
  };
}

/** A word or mark with its place in the source text. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech as wink-nlp tags it: NOUN, PROPN, VERB, AUX, NUM, ADJ, ADP, DET, PRON, PUNCT … */
  readonly tag: string;
  /** Index of its sentence in `Document.sentences`. */
  readonly sentence: number;
  /** Index of the token in `Document.tokens`. */
  readonly index: number;
}

export interface Sentence extends Range {
  /** Index of its block in `Document.blocks`. */
  readonly block: number;
  /** Tokens `first` up to, not including, `last` of `Document.tokens` are its own. */
  readonly first: number;
  readonly last: number;
}

/**
 * One report read as far as its sentences. `text` is the source text: as pasted (NUL and lone surrogates replaced by
 * U+FFFD), or as extracted once from a saved page. It never changes; all spans index it.
 */
export interface Document {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly format: 'text' | 'html';
  /** In order, covering every character that is not blank; boilerplate and teasers are told apart, not removed. */
  readonly blocks: readonly Block[];
  /** Sentences of titles, headings, captions and paragraphs; none of boilerplate or teasers. */
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly title: Span | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly dateline: Span | null;
  readonly published: PublicationDate | null;
}

/** The span of `text` from `start` to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

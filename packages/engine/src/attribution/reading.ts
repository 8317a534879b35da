import type { QuotationFinding } from '../quotations/finding.ts';
import type { Document, Token } from '../text/document.ts';
import { findCues, type Cues } from './find-cues.ts';
import { mendTags } from './mend-tags.ts';
import { tokenAt } from './token-index.ts';

/** What the finders of reports read: the document, for each token the outermost quotation it stands in, and the cues. */
export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** The tokens that begin with a capital, by index. */
  readonly capitals: readonly number[];
  /** Outermost quotations, in order of place. */
  readonly quotations: readonly QuotationFinding[];
  /** For each token the index into `quotations`, or −1. The marks themselves count as inside. */
  readonly quoted: Int32Array;
  readonly cues: Cues;
}

/** Reads a document with its tags mended. */
export function makeReading(read: Document, quotations: readonly QuotationFinding[]): Reading {
  const { tokens, capitals } = mendTags(read);
  const document = { ...read, tokens };
  const outermost = quotations.filter((quotation) => !quotation.nested);
  const quoted = new Int32Array(tokens.length).fill(-1);
  outermost.forEach(({ outer }, index) => {
    for (let at = tokenAt(tokens, outer.start); (tokens[at]?.start ?? outer.end) < outer.end; at += 1)
      quoted[at] = index;
  });
  return { document, tokens, capitals, quotations: outermost, quoted, cues: findCues(tokens, quoted) };
}

/** Whether the token stands inside quoted words. */
export function isQuoted(reading: Reading, at: number): boolean {
  return (reading.quoted[at] ?? -1) >= 0;
}

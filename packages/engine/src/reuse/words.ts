import type { Range } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';

/** A word as it is compared, with its place in the text. */
export interface ReuseWord extends Range {
  readonly norm: string;
  /** Lies within quotation marks. */
  readonly quoted: boolean;
}

/** The words of titles, headings and paragraphs; captions, which agencies ship with pictures, and page furniture are left out. */
export function reuseWords({ document, quotations }: ReadArticle): readonly ReuseWord[] {
  const words: ReuseWord[] = [];
  let quotation = 0;
  for (const token of document.tokens) {
    if (document.blocks[document.sentences[token.sentence]?.block ?? -1]?.kind === 'caption') continue;
    const norm = normalise(token.text);
    if (norm === '') continue;
    while (quotation < quotations.length && (quotations[quotation]?.outer.end ?? 0) <= token.start) quotation += 1;
    const quoted = (quotations[quotation]?.outer.start ?? Infinity) <= token.start;
    words.push({ start: token.start, end: token.end, norm, quoted });
  }
  return words;
}

/** Letters and digits in lower case: "video-conference" and "videoconference" are one word, as are ’s and 's. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

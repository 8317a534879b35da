import type { Finder } from '../../pipeline/stage.ts';
import { spanOf } from '../../text/document.ts';
import type { Document } from '../../text/document.ts';
import type { QuotationFinding } from '../finding.ts';
import { readMarks } from '../marks.ts';
import type { MarkFamily } from '../marks.ts';
import { pairMarks } from '../pair-marks.ts';
import type { MarkPair } from '../pair-marks.ts';

const unread = new Set(['boilerplate', 'teaser', 'dateline']);

/**
 * Words between quotation marks, paragraph by paragraph. A quotation over several paragraphs, each of which repeats the
 * opening mark, gives one finding a paragraph. Deliberately ignored: page furniture, empty marks, and a single mark
 * that nothing closes (an apostrophe), unless the next paragraph repeats it.
 */
export const markedWords: Finder<QuotationFinding, Document> = { name: 'marked-words', find };

function find(document: Document): readonly QuotationFinding[] {
  const found: QuotationFinding[] = [];
  const { text, sentences } = document;
  let sentence = 0;
  let runningOn: MarkFamily | null = null;

  document.blocks.forEach((block, index) => {
    if (unread.has(block.kind)) return;
    const pairs = pairMarks(text, readMarks(text, block.start, block.end), block.end);
    const lead = pairs[0];
    const leads = lead !== undefined && text.slice(block.start, lead.open.start).trim() === '';
    const last = pairs.findLast((pair) => pair.depth === 0);
    const next = document.blocks[index + 1];
    const runsOn =
      last?.close === null && next !== undefined && opensWith(text, next.start, next.end) === last.open.family;

    let outerEnd = block.start;
    for (const pair of pairs) {
      const continues = leads && pair === lead && pair.open.family === runningOn;
      const unclosedApostrophe = pair.close === null && pair.open.family === 'single' && !(runsOn && pair === last);
      const words = trimmed(text, pair);
      if (unclosedApostrophe || words.start >= words.end) continue;
      while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= words.start) sentence += 1;
      found.push({
        kind: 'quotation',
        span: spanOf(text, words.start, words.end),
        outer: spanOf(text, pair.open.start, pair.close?.end ?? words.end),
        sentence,
        scare: false,
        title: false,
        typed: pair.open.end - pair.open.start === 2,
        nested: pair.open.start < outerEnd,
        continues,
        trail: [markedWords.name],
      });
      outerEnd = Math.max(outerEnd, pair.close?.end ?? words.end);
    }
    runningOn = runsOn && last ? last.open.family : null;
  });
  return found;
}

function opensWith(text: string, start: number, end: number): MarkFamily | null {
  const first = text.slice(start, end).search(/\S/) + start;
  const mark = readMarks(text, first, Math.min(end, first + 2))[0];
  return mark?.start === first && mark.side === 'open' ? mark.family : null;
}

function trimmed(text: string, pair: MarkPair): { start: number; end: number } {
  let start = pair.open.end;
  let end = pair.end;
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return { start, end };
}

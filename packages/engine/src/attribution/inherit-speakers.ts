import type { Reading } from './reading.ts';
import type { ReportFinding } from './report.ts';
import { tokenAt } from './token-index.ts';

/**
 * For each quotation the index of the report that it belongs to, or −1. Where no report holds it: a quotation that goes
 * on from the paragraph before keeps its speaker; one that makes a sentence belongs to whoever was quoted or reported
 * last in its paragraph; one that makes a whole paragraph to whoever spoke last in the paragraph before.
 */
export function inheritSpeakers(
  { tokens, document, quotations }: Reading,
  reports: readonly ReportFinding[],
  reportAt: Int32Array,
): Int32Array {
  const chosen = new Int32Array(quotations.length).fill(-1);
  const blockOf = (sentence: number): number => document.sentences[sentence]?.block ?? -1;
  let next = 0;
  let last = -1;
  let lastBlock = -2;

  quotations.forEach((quotation, index) => {
    const block = blockOf(quotation.sentence);
    for (; next < reports.length; next += 1) {
      const report = reports[next];
      const cueStart = report?.span.start ?? 0;
      if (!report || cueStart > quotation.outer.start) break;
      if (!report.source || report.sourceKind === 'document') continue;
      last = next;
      lastBlock = blockOf(report.sentence);
    }
    const first = tokenAt(tokens, quotation.span.start);
    const held = reportAt[first] ?? -1;
    const sentence = document.sentences[quotation.sentence];
    const home = document.blocks[block];
    const makesSentence = sentence !== undefined && quotation.outer.start <= sentence.start + 1;
    const makesParagraph =
      home !== undefined &&
      quotation.outer.start <= home.start + 1 &&
      document.text.slice(quotation.outer.end, Math.min(home.end, quotation.outer.end + 4)).trim().length <= 1;
    if (held >= 0) chosen[index] = held;
    else if (quotation.continues && last >= 0) chosen[index] = last;
    else if (quotation.scare || quotation.title || home?.kind === 'heading' || home?.kind === 'title') return;
    else if (makesSentence && lastBlock === block) chosen[index] = last;
    else if (makesParagraph && lastBlock === block - 1) chosen[index] = last;
    const report = chosen[index] ?? -1;
    if (report < 0) return;
    last = report;
    lastBlock = block;
  });
  return chosen;
}

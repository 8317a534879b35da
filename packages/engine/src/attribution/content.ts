import type { Range } from '@crossread/shared';
import type { Sentence } from '../text/document.ts';
import { tokenAt } from './token-index.ts';
import type { Reading } from './reading.ts';

const nonRestrictive = new Set('who which whose where when referring according as'.split(' '));
const parting = new Set([',', '—', '–', '-']);
const resuming = new Set([',', ':', ';', '—', '–']);
const contrasts = new Set('but while whereas though although yet'.split(' '));

/**
 * The words from token `first` to the end of the sentence, without its full stop; a quotation that begins there is
 * taken whole, however many sentences it has. `before` is an offset at which they end at the latest.
 */
export function contentFrom(reading: Reading, first: number, sentence: Sentence, before = Infinity): Range | null {
  const { tokens, quoted, quotations } = reading;
  const start = tokens[first]?.start;
  if (start === undefined || first >= sentence.last) return null;
  let last = sentence.last - 1;
  if (tokens[last]?.text === '.' && (quoted[last] ?? -1) < 0) last -= 1;
  let end = tokens[last]?.end ?? start;
  const open = quotations[quoted[last] ?? -1];
  if (open && open.outer.start >= start) end = Math.max(end, open.outer.end);
  end = Math.min(end, before);
  return end > start ? { start, end } : null;
}

/** The words of the sentence before token `unit`, with the whole of a quotation that ends there. */
export function contentBefore(reading: Reading, unit: number, sentence: Sentence): Range | null {
  const { tokens, quoted, quotations } = reading;
  let last = unit - 1;
  while (last >= sentence.first && parting.has(tokens[last]?.text ?? '') && (quoted[last] ?? -1) < 0) last -= 1;
  const before = quotationEndingBefore(reading, unit, last);
  if (last < sentence.first) return before;
  const first = quotations[quoted[sentence.first] ?? -1];
  const start = Math.min(sentence.start, first?.outer.start ?? sentence.start);
  const end = Math.max(tokens[last]?.end ?? start, before?.end ?? 0);
  return { start: Math.min(start, before?.start ?? start), end };
}

/** A quotation after which only blanks and a comma come before the unit; sentences may have been parted at its end. */
function quotationEndingBefore(
  { tokens, quoted, quotations, document }: Reading,
  unit: number,
  last: number,
): Range | null {
  const index = quoted[last] ?? -1;
  const quotation = quotations[index] ?? quotations[quoted[unit - 1] ?? -1];
  const token = tokens[unit];
  if (!quotation || !token || quotation.outer.end > token.start) return null;
  const between = document.text.slice(quotation.outer.end, token.start);
  return between.length < 8 && /^[\s,—–-]*$/.test(between) && !between.includes('\n')
    ? { start: quotation.outer.start, end: quotation.outer.end }
    : null;
}

/**
 * What goes on after a unit in the middle of what is said: "The mission, he said, will end soon" and quotations that
 * are taken up again. A relative clause, a participle or a contrast behind the unit is the article's own.
 */
export function contentAfter(reading: Reading, unitLast: number, sentence: Sentence, inverted: boolean): Range | null {
  const { tokens, quoted } = reading;
  let comma = unitLast + 1;
  const limit = Math.min(sentence.last, unitLast + 14);
  while (comma < limit && !resuming.has(tokens[comma]?.text ?? '')) comma += 1;
  const next = tokens[comma + 1];
  if (comma >= limit || !next || comma + 1 >= sentence.last) return null;
  const isQuotation = (quoted[comma + 1] ?? -1) >= 0;
  // "said Mara Lind, 43, a baker": behind an inverted speaker only a verb or a quotation goes on.
  if (inverted && !isQuotation && next.tag !== 'AUX' && next.tag !== 'VERB')
    return quotationAhead(reading, comma + 1, sentence);
  const stops = nonRestrictive.has(next.lower) || contrasts.has(next.lower) || next.lower.endsWith('ing');
  return stops && !isQuotation ? null : contentFrom(reading, comma + 1, sentence);
}

/** The first quotation that begins further on in the sentence, behind a comma, and all after it. */
function quotationAhead(reading: Reading, from: number, sentence: Sentence): Range | null {
  const { tokens, quoted } = reading;
  for (let at = from + 1; at < Math.min(sentence.last, from + 40); at += 1) {
    if ((quoted[at] ?? -1) < 0) continue;
    return /^[,:;]$/.test(tokens[at - 1]?.text ?? '') ? contentFrom(reading, at, sentence) : null;
  }
  return null;
}

/** A quotation that begins right behind a colon with which the sentence ends, in the next sentence or paragraph. */
export function quotationBehind({ tokens, quotations, document }: Reading, sentence: Sentence): Range | null {
  const last = tokens[sentence.last - 1];
  if (last?.text !== ':') return null;
  const next = tokenAt(tokens, last.end);
  const start = tokens[next]?.start ?? -1;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.outer.start ?? 0) < last.end) low = middle + 1;
    else high = middle;
  }
  const quotation = quotations[low];
  const follows =
    quotation && document.text.slice(last.end, Math.min(quotation.outer.start, last.end + 12)).trim() === '';
  return quotation && follows && quotation.outer.start <= start
    ? { start: quotation.outer.start, end: quotation.outer.end }
    : null;
}

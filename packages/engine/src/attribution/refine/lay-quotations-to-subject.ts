import type { Refiner } from '../../pipeline/stage.ts';
import { makeReport } from '../make-report.ts';
import { isPronoun, type Phrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { sourceKind } from '../source-kind.ts';
import { clauseSubject } from '../subject.ts';
import { tokenAt } from '../token-index.ts';

/**
 * Quoted speech in a sentence without a reporting verb is its subject's: "Lind mocked up a plan "to sell the river"".
 * Not for titles, scare quotes or subjects that cannot speak.
 */
export const layQuotationsToSubject: Refiner<ReportFinding, Reading> = {
  name: 'lay-quotations-to-subject',
  refine: (reports, reading) => [
    ...reports,
    ...reading.quotations.flatMap((_, index) => layOne(reports, reading, index)),
  ],
};

function layOne(reports: readonly ReportFinding[], reading: Reading, index: number): readonly ReportFinding[] {
  const { tokens, document } = reading;
  const quotation = reading.quotations[index];
  const sentence = document.sentences[quotation?.sentence ?? -1];
  if (!quotation || !sentence || quotation.scare || quotation.title) return [];
  const first = tokenAt(tokens, quotation.outer.start);
  if (first <= sentence.first || isCovered(reports, quotation.span.start, quotation.sentence)) return [];
  const source = clauseSubject(tokens, sentence.first, first);
  const verb = source ? verbBehind(reading, source, first) : -1;
  if (!source || verb < 0) return [];
  const kind = sourceKind(tokens, source);
  if (!isPronoun(tokens[source.head]) && kind !== 'name' && kind !== 'person' && kind !== 'institution') return [];
  const report = makeReport(reading, {
    finder: layQuotationsToSubject.name,
    sentence: quotation.sentence,
    source,
    cue: [verb, verb],
    stance: 'neutral',
    shape: 'leading',
    unit: { first: source.first, last: verb },
    content: [quotation.outer],
  });
  return report ? [report] : [];
}

function isCovered(reports: readonly ReportFinding[], offset: number, sentence: number): boolean {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.sentence ?? 0) < sentence - 1) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < reports.length && (reports[at]?.sentence ?? 0) <= sentence + 3; at += 1) {
    if (reports[at]?.content.some((piece) => piece.start <= offset && offset < piece.end)) return true;
  }
  return false;
}

/** The last verb before the quotation whose subject this can be. */
function verbBehind({ tokens }: Reading, source: Phrase, end: number): number {
  for (let at = Math.min(end - 1, source.last + 40); at > source.last; at -= 1)
    if (tokens[at]?.tag === 'VERB') return at;
  return -1;
}

import type { Attribution, Range } from '@crossread/shared';
import { anonymityPhrases } from '../lexicon/anonymous-sources.ts';
import type { QuotationFinding } from '../quotations/finding.ts';
import { resolveSources, type Speaker } from './people/resolve-sources.ts';
import { inheritSpeakers } from './inherit-speakers.ts';
import { readReports } from './read-reports.ts';
import { layReports } from './lay-reports.ts';
import { keyPhrases, phraseAt } from './key-phrases.ts';
import { makeReading, type Reading } from './reading.ts';
import type { ReportFinding } from './report.ts';
import { tokenAt } from './token-index.ts';
import type { Document } from '../text/document.ts';

/** Who says what in one report. */
export interface Attributions {
  readonly reports: readonly ReportFinding[];
  /** Who stands behind the words of a span: its quotation's speaker, else the innermost report round it. */
  of(span: Range): Attribution;
  ofReport(index: number): Attribution;
  /** The report whose words, indirect or quoted, the span belongs to; −1 for none. */
  reportOf(span: Range): number;
}

const narration: Attribution = {
  mode: 'narration',
  source: null,
  speaker: null,
  role: null,
  cue: null,
  stance: 'neutral',
};

export function readAttributions(read: Document, quotations: readonly QuotationFinding[]): Attributions {
  const reading = makeReading(read, quotations);
  const reports = readReports(reading);
  const speakers = resolveSources(reports, reading);
  const reportAt = layReports(reading, reports);
  const hidden = reports.map((report) => report.sourceKind === 'anonymous' || asksForAnonymity(report, reading));
  const ofQuotation = inheritSpeakers(reading, reports, reportAt);

  const reportOf = (span: Range): number => {
    const at = tokenAt(reading.tokens, span.start);
    const quotation = reading.quoted[at] ?? -1;
    if (quotation >= 0) return ofQuotation[quotation] ?? -1;
    const report = reportAt[at] ?? -1;
    return reports[report]?.attitude ? -1 : report;
  };
  const ofReport = (index: number, isQuoted = false): Attribution => {
    const report = reports[index];
    if (!report) return narration;
    const spoken = isQuoted ? 'direct' : 'indirect';
    return attributionOf(report, speakers[index], hidden[index] ? 'anonymous' : spoken);
  };
  return {
    reports,
    reportOf,
    ofReport: (index) => ofReport(index),
    of: (span) => {
      const quotation = reading.quotations[reading.quoted[tokenAt(reading.tokens, span.start)] ?? -1];
      const isQuoted = quotation !== undefined && quotation.span.end > span.start;
      const index = reportOf(span);
      if (index < 0 && isQuoted && !quotation.scare && !quotation.title) return { ...narration, mode: 'anonymous' };
      return ofReport(index, isQuoted);
    },
  };
}

function attributionOf(report: ReportFinding, speaker: Speaker | undefined, mode: Attribution['mode']): Attribution {
  return {
    mode,
    source: report.sourceSpan,
    speaker: mode === 'anonymous' ? null : (speaker?.speaker ?? null),
    role: speaker?.role ?? null,
    cue: report.span,
    stance: report.stance,
  };
}

const anonymity = keyPhrases(anonymityPhrases);
const longestPhrase = Math.max(...anonymityPhrases.map(({ length }) => length));

function asksForAnonymity({ unit, sentence, source }: ReportFinding, { tokens, document, cues }: Reading): boolean {
  const low = source?.first ?? unit.first;
  const high = Math.min(document.sentences[sentence]?.last ?? 0, unit.last + 24);
  // The first cue that can still be in reach; a phrase begins a few words before its key.
  let next = 0;
  for (let end = cues.anonymity.length; next < end;) {
    const middle = (next + end) >> 1;
    if ((cues.anonymity[middle]?.index ?? 0) < low) next = middle + 1;
    else end = middle;
  }
  for (; next < cues.anonymity.length; next += 1) {
    const key = cues.anonymity[next]?.index ?? 0;
    if (key >= high + longestPhrase) return false;
    const first = key - (phraseAt(tokens, anonymity, key)?.place ?? Infinity);
    if (first >= low && first < high) return true;
  }
  return false;
}

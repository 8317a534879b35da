import type { Refiner } from '../../pipeline/stage.ts';
import { spanOf } from '../../text/document.ts';
import { authorBehind, owner } from '../find/utterance-noun.ts';
import type { Phrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { maySpeak, sourceKind } from '../source-kind.ts';
import { clauseSubject } from '../subject.ts';

/**
 * Lays what a paper says to whoever issued it: "the ministry withdrew a statement that said …", "a report by the agency
 * said …", "the company's letter says …". A paper without an author in the sentence stays the source.
 */
export const creditAuthors: Refiner<ReportFinding, Reading> = {
  name: 'credit-authors',
  refine: (reports, reading) =>
    reports.map((report) => {
      const author =
        report.sourceKind === 'document' && report.source ? authorOf(report.source, report, reading) : null;
      const from = reading.tokens[author?.first ?? -1];
      const to = reading.tokens[author?.last ?? -1];
      if (!author || !from || !to) return report;
      return {
        ...report,
        source: author,
        sourceKind: sourceKind(reading.tokens, author),
        sourceSpan: spanOf(reading.document.text, from.start, to.end),
        trail: [...report.trail, creditAuthors.name],
      };
    }),
};

const issuing = /^(?:issue|release|publish|withdraw|retract|make|post|send|delete|correct|rescind|put|circulate|read)$/;

function authorOf(paper: Phrase, report: ReportFinding, { tokens, document }: Reading): Phrase | null {
  const sentence = document.sentences[report.sentence];
  if (!sentence) return null;
  const near = authorBehind(tokens, paper.head, sentence.last) ?? owner(tokens, paper.head, sentence.first);
  if (near) return near;
  const verb = tokens[paper.first - 1];
  if (!verb || !issuing.test(verb.lemma)) return null;
  const subject = clauseSubject(tokens, sentence.first, paper.first);
  return subject && maySpeak(sourceKind(tokens, subject)) && sourceKind(tokens, subject) !== 'document'
    ? subject
    : null;
}

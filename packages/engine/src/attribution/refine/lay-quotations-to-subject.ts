import type { Refiner } from '../../pipeline/stage.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { makeReport } from '../make-report.ts';
import { isPronoun, type Phrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { sourceKind } from '../source-kind.ts';
import { clauseSubject } from '../subject.ts';
import { tokenAt } from '../token-index.ts';

/**
 * Quoted speech that no report holds. In a sentence without a reporting verb it is its subject's: "Lind mocked up a plan
 * “to sell the river”". Where it begins a sentence, it is the subject's of the sentence before, in the same paragraph or
 * ending in a colon: "Lind shook her head. “Never again.”" Not for titles, scare quotes or subjects that cannot speak.
 */
export const layQuotationsToSubject: Refiner<ReportFinding, Reading> = {
  name: 'lay-quotations-to-subject',
  refine: (reports, reading) => {
    const spoken = spokenIn(reports, reading.document);
    return [...reports, ...reading.quotations.flatMap((_, index) => layOne(reports, spoken, reading, index))];
  },
};

/** Where somebody is reported to say something. */
interface Spoken {
  /** For each sentence 1 where it holds such a report. */
  readonly inSentence: Uint8Array;
  /** For each block the first sentence that holds a report of any kind. */
  readonly firstOfBlock: ReadonlyMap<number, number>;
}

function spokenIn(reports: readonly ReportFinding[], { sentences }: Document): Spoken {
  const inSentence = new Uint8Array(sentences.length);
  const firstOfBlock = new Map<number, number>();
  for (const { sentence, attitude } of reports) {
    if (!attitude) inSentence[sentence] = 1;
    const block = sentences[sentence]?.block ?? -1;
    firstOfBlock.set(block, Math.min(sentence, firstOfBlock.get(block) ?? sentence));
  }
  return { inSentence, firstOfBlock };
}

function layOne(
  reports: readonly ReportFinding[],
  spoken: Spoken,
  reading: Reading,
  index: number,
): readonly ReportFinding[] {
  const { tokens, document } = reading;
  const quotation = reading.quotations[index];
  const home = document.sentences[quotation?.sentence ?? -1];
  if (!quotation || !home || quotation.scare || quotation.title) return [];
  const begins = tokenAt(tokens, quotation.outer.start);
  if (isCovered(reports, quotation.span.start, quotation.sentence)) return [];
  const named = begins > home.first ? quotation.sentence : quotation.sentence - 1;
  const sentence = document.sentences[named];
  if (!sentence || (sentence !== home && !leadsTo(spoken, reading, named, home))) return [];
  const end = sentence === home ? begins : sentence.last;
  const source = clauseSubject(tokens, sentence.first, end);
  const verb = source ? verbBehind(reading, source, end) : -1;
  if (!source || verb < 0) return [];
  const kind = sourceKind(tokens, source);
  // A pronoun says less than who was quoted before it.
  const earlier = spoken.firstOfBlock.get(sentence.block) ?? named;
  if (sentence !== home && isPronoun(tokens[source.head]) && earlier < named) return [];
  if (!isPronoun(tokens[source.head]) && kind !== 'name' && kind !== 'person' && kind !== 'institution') return [];
  const report = makeReport(reading, {
    finder: layQuotationsToSubject.name,
    sentence: named,
    source,
    cue: [verb, verb],
    stance: 'neutral',
    shape: 'leading',
    unit: { first: source.first, last: verb },
    content: [quotation.outer],
  });
  return report ? [report] : [];
}

/** Whether the sentence before a quotation's can say whose it is: none speaks in it, and it stands right before. */
function leadsTo(spoken: Spoken, { tokens, document }: Reading, index: number, home: Sentence): boolean {
  const sentence = document.sentences[index];
  if (!sentence || spoken.inSentence[index] === 1) return false;
  const isProse = document.blocks[sentence.block]?.kind === 'paragraph';
  return isProse && (sentence.block === home.block || tokens[sentence.last - 1]?.text === ':');
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

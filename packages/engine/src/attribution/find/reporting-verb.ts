import type { Sentence, Token } from '../../text/document.ts';
import type { Finder } from '../../pipeline/stage.ts';
import { chooseSubject } from '../choose-subject.ts';
import { readComplement, type Complement } from '../complement.ts';
import { contentAfter, contentBefore, contentFrom, quotationBehind } from '../content.ts';
import { readCue, type Cue } from '../cue.ts';
import { isReport, mayReport } from '../is-report.ts';
import { atCues, makeReport } from '../make-report.ts';
import { withTail, type Phrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding, ReportShape } from '../report.ts';
import { sourceKind } from '../source-kind.ts';
import type { Subject } from '../subject.ts';

/**
 * "X said that …", "…, X said", "… said X", "X told Y …", ", adding that …", "that he said numbered …".
 * Deliberately ignored: verbs that are negated ("did not say"), in the passive or only possible ("could say"), verbs
 * inside quoted speech, and verbs of the weaker kinds without words that can be reported.
 */
export const reportingVerb: Finder<ReportFinding, Reading> = {
  name: 'reporting-verb',
  find: (reading) => {
    let earlier: ReportFinding | undefined;
    return atCues(reading, 'reporting', (verb, sentence) => {
      const cue = readCue(reading.tokens, verb.index, sentence.first);
      if (!cue || !mayReport(reading, cue, sentence)) return null;
      const speaker = earlier?.sentence === verb.sentence ? earlier.source : null;
      const report = readReport(reading, cue, sentence, verb.sentence, speaker);
      if (report && report.sourceKind !== 'document' && isMain(reading, cue)) earlier = report;
      return report;
    });
  },
};

/** Whether verbs later in the sentence may share its subject: not that of a thought or of a relative clause. */
function isMain({ tokens }: Reading, cue: Cue): boolean {
  return cue.form.complement !== 'belief' && !/^(?:who|which|that)$/.test(tokens[cue.subjectEnd]?.lower ?? '');
}

function readReport(
  reading: Reading,
  cue: Cue,
  sentence: Sentence,
  index: number,
  earlier: Phrase | null,
): ReportFinding | null {
  const { tokens } = reading;
  const subject = chooseSubject(reading, cue, sentence, earlier);
  if (!subject) return null;
  const kind = sourceKind(tokens, subject.phrase);
  const tail = subject.place === 'after' ? withTail(tokens, subject.phrase, sentence.last).last : cue.at;
  const complement = readComplement(
    reading,
    cue.form.verb,
    tail + 1,
    sentence.last,
    cue.form.complement === 'verdict' || cue.form.complement === 'quotation',
  );
  const first = subject.place === 'before' ? Math.min(subject.phrase.first, cue.first) : cue.first;
  const shape = shapeOf(reading, cue, subject, complement, first, sentence);
  if (!shape || !isReport(reading, cue, kind, complement, shape, first, sentence)) return null;

  const last = Math.max(complement.unitLast, tail);
  const pieces =
    shape === 'trailing'
      ? [
          contentBefore(reading, tokens[first - 1]?.lower === 'as' ? first - 1 : first, sentence),
          contentAfter(reading, last, sentence, subject.place === 'after'),
        ]
      : [
          complement.first >= 0 ? contentFrom(reading, complement.first, sentence, endOf(reading, cue, subject)) : null,
          quotationBehind(reading, sentence),
        ];
  return makeReport(reading, {
    finder: reportingVerb.name,
    sentence: index,
    source: subject.phrase,
    cue: [cue.at, cue.at],
    stance: cue.form.stance,
    attitude: isAttitude(cue, complement, tokens),
    shape,
    unit: { first, last },
    content: pieces,
  });
}

/** "After saying …, she left": what is said ends before the subject that follows. */
function endOf({ tokens }: Reading, cue: Cue, { phrase, place }: Subject): number | undefined {
  return place === 'shared' && phrase.first > cue.at ? tokens[phrase.first - 1]?.end : undefined;
}

function shapeOf(
  { tokens, quoted, quotations }: Reading,
  cue: Cue,
  subject: Subject,
  complement: Complement,
  first: number,
  sentence: Sentence,
): ReportShape | null {
  const before = tokens[first - 1];
  const quotation = quotations[quoted[first - 1] ?? -1] ?? quotations[quoted[first - 2] ?? -1];
  const afterSpeech =
    quotation !== undefined &&
    !quotation.title &&
    quotation.outer.end <= (tokens[first]?.start ?? 0) &&
    (closing.has(quotation.span.text.slice(-1)) || parting.has(before?.text ?? ''));
  if (subject.place === 'after') return 'trailing';
  if (subject.place === 'shared') return complement.kind === 'none' ? null : 'leading';
  // Inside the closing mark a comma says that the sentence goes on with who spoke; a full stop, that a new one begins.
  if (afterSpeech && !quotation.scare && quotation.span.text.endsWith(',')) return 'trailing';
  const newSentence = afterSpeech && quotation.span.text.endsWith('.') && complement.kind !== 'none';
  const clause = tokens[complement.first - 1]?.lower === 'that' || newSentence;
  if (afterSpeech && !clause && !quotation.scare) return 'trailing';
  if (complement.kind !== 'none') return 'leading';
  if (cue.gerund) return null;
  if (first > sentence.first) return partsClause.test(before?.text ?? '') ? 'trailing' : null;
  return tokens[sentence.last - 1]?.text === ':' ? 'leading' : null;
}

const closing = new Set([',', '.', '?', '!', '…']);
const parting = new Set([',', '—', '–', '-']);

/** What stands before a speaker behind his words; "the days that Lind has known" is a relative clause. */
const partsClause = /^(?:[,;?!—–―\-"'”’»)]|--|''|as)$/i;

function isAttitude({ form }: Cue, { kind, first }: Complement, tokens: readonly Token[]): boolean {
  if (form.complement === 'stand') return true;
  if (form.complement === 'intent') return tokens[first - 1]?.lower !== 'that';
  return kind === 'topic' && form.complement !== 'any';
}

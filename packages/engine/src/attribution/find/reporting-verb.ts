import type { Sentence, Token } from '../../text/document.ts';
import { takenBackNouns } from '../../lexicon/retraction-cues.ts';
import type { Finder } from '../../pipeline/stage.ts';
import { chooseSubject } from '../choose-subject.ts';
import { readComplement, type Complement } from '../complement.ts';
import { contentAfter, contentBefore, contentFrom, quotationBehind } from '../content.ts';
import { readCue, type Cue } from '../cue.ts';
import { atCues, makeReport } from '../make-report.ts';
import { withTail, type Phrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding, ReportShape } from '../report.ts';
import { maySpeak, sourceKind, type SourceKind } from '../source-kind.ts';
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
      const speaker = earlier?.sentence === verb.sentence ? earlier.source : null;
      const report = cue && readReport(reading, cue, sentence, verb.sentence, speaker);
      if (report && report.sourceKind !== 'document' && isMain(reading, cue)) earlier = report;
      return report;
    });
  },
};

/** Whether verbs later in the sentence may share its subject: not that of a thought or of a relative clause. */
function isMain({ tokens }: Reading, cue: Cue | null): boolean {
  return cue?.form.complement !== 'belief' && !/^(?:who|which|that)$/.test(tokens[cue?.subjectEnd ?? -1]?.lower ?? '');
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
          complement.first >= 0 ? contentFrom(reading, complement.first, sentence) : null,
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
    (/[,.?!…]$/.test(quotation.span.text) || /^[,—–-]$/.test(before?.text ?? ''));
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

/** What stands before a speaker behind his words; "the days that Lind has known" is a relative clause. */
const partsClause = /^(?:[,;?!—–―\-"'”’»)]|--|''|as)$/i;
const tolls = new Set('life lives casualty casualties victim victims toll'.split(' '));

/** Whether the verb reports words here, by what its kind asks for. */
function isReport(
  reading: Reading,
  cue: Cue,
  kind: SourceKind,
  complement: Complement,
  shape: ReportShape,
  first: number,
  sentence: Sentence,
): boolean {
  const { tokens } = reading;
  const near = (words: ReadonlySet<string>, reach: number): boolean =>
    tokens
      .slice(cue.at + 1, cue.at + 1 + reach)
      .some(({ lower }) => words.has(lower) || words.has(lower.replace(/s$/, '')));
  const speaker = maySpeak(kind);
  const judges = speaker && kind !== 'document';
  const asks = cue.form.complement;
  const shows = cue.form.stance === 'endorsing';
  if (shape === 'trailing') {
    const { quoted } = reading;
    const closes = (quoted[first - 1] ?? -1) >= 0 || (quoted[first - 2] ?? -1) >= 0;
    if (cue.form.verb === 'put' && tokens[cue.at + 1]?.lower === 'it') return speaker;
    if (afterQuotationOnly.has(asks)) return judges && closes;
    return speaker || closes || cue.form.verb === 'say';
  }
  const holdsQuotation =
    complement.kind === 'quotation' ||
    quotesSoon(reading, complement.first, sentence.last) ||
    quotationBehind(reading, sentence) !== null;
  const isClause = complement.kind === 'clause' || holdsQuotation;
  const that = tokens[complement.first - 1]?.lower === 'that';
  // Whatever stands before a colon or comma and a quotation speaks: "the letter added, “…”", "Zero Hedge asked: “…”".
  if (complement.kind === 'quotation' && introduces(tokens, complement.first) && (asks === 'any' || asks === 'clause'))
    return true;
  if (complement.kind === 'topic') return judges;
  switch (asks) {
    case 'any':
      if (cue.form.verb === 'claim' && complement.kind !== 'clause' && near(tolls, 8)) return false;
      return speaker || complement.kind === 'clause' || complement.kind === 'quotation';
    case 'clause':
      return (
        speaker &&
        (isClause ||
          isInfinitive(tokens, complement.first) ||
          (complement.kind === 'figure' && cue.form.verb === 'report') ||
          (complement.kind === 'phrase' && judges && withObject.has(cue.form.verb)))
      );
    case 'that':
      if (kind === 'document') return that || complement.kind === 'clause' || (shows && complement.kind !== 'none');
      return (speaker && holdsQuotation) || that;
    case 'quotation':
      return judges && holdsQuotation;
    case 'figure':
      if (cue.form.verb === 'put' && tokens[cue.at + 1]?.lower === 'it') return speaker;
      return (
        speaker && complement.kind !== 'none' && (cue.form.verb !== 'put' || near(at, 10)) && hasNumber(reading, cue.at)
      );
    case 'object':
      return judges && complement.kind !== 'none' && (!cue.gerund || holdsQuotation || near(verdictMarks, 12));
    case 'verdict':
      return (speaker && holdsQuotation) || (judges && (near(as, 14) || near(takenBackNouns, 4)));
    case 'belief':
      return judges && complement.kind === 'clause' && tokens[complement.first]?.lower !== 'to';
    case 'intent':
      return that || (judges && (isInfinitive(tokens, complement.first) || holdsQuotation));
    case 'stand':
      return judges && complement.kind !== 'none' && !cue.gerund;
  }
}

function isAttitude({ form }: Cue, { kind, first }: Complement, tokens: readonly Token[]): boolean {
  if (form.complement === 'stand') return true;
  if (form.complement === 'intent') return tokens[first - 1]?.lower !== 'that';
  return kind === 'topic' && form.complement !== 'any';
}

/** Verbs of saying whose object is what is said: "noted the delay". */
const withObject = new Set('note mention recommend suggest promise pledge vow'.split(' '));

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  return tokens[at]?.lower === 'to' && (verb?.tag === 'VERB' || verb?.tag === 'AUX' || verb?.tag === 'ADV');
}

function introduces(tokens: readonly Token[], quotation: number): boolean {
  return /^[,:]$/.test(tokens[quotation - 1]?.text ?? '');
}

const afterQuotationOnly = new Set(['object', 'figure', 'verdict', 'quotation']);
const at = new Set(['at']);
const as = new Set(['as', 'on', 'for']);
const verdictMarks = new Set(['as', 'of', 'for', 'over', 'on']);

function quotesSoon({ quoted }: Reading, first: number, high: number): boolean {
  if (first < 0) return false;
  for (let at = first; at < Math.min(high, first + 20); at += 1) if ((quoted[at] ?? -1) >= 0) return true;
  return false;
}

function hasNumber({ tokens }: Reading, at: number): boolean {
  return tokens.slice(at + 1, at + 12).some((token) => token.tag === 'NUM' || /\d/.test(token.text));
}

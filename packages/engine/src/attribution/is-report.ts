import { topicPrepositions } from '../lexicon/reporting-verbs.ts';
import { takenBackNouns } from '../lexicon/retraction-cues.ts';
import type { Sentence, Token } from '../text/document.ts';
import type { Complement } from './complement.ts';
import { quotationBehind } from './content.ts';
import type { Cue } from './cue.ts';
import { hasNumber } from './has-number.ts';
import type { Reading } from './reading.ts';
import { reportingForm } from './reporting-forms.ts';
import type { ReportShape } from './report.ts';
import { maySpeak, type SourceKind } from './source-kind.ts';

/** A verb that reports a figure has it less than so many words behind it. */
const numberReach = 12;

/**
 * Whether the verb can report anything here, before its subject is looked for: those that need quotation marks, a number
 * or a judgement beside them mostly have none.
 */
export function mayReport(reading: Reading, cue: Cue, sentence: Sentence): boolean {
  const { tokens } = reading;
  const { complement, verb } = cue.form;
  if (complement !== 'quotation' && complement !== 'figure' && complement !== 'verdict') return true;
  if (isQuotedRound(reading, sentence)) return true;
  if (complement === 'figure')
    return tokens[cue.at + 1]?.lower === 'it' || hasNumber(tokens, cue.at + 1, cue.at + numberReach);
  const next = tokens[tokens[cue.at + 1]?.lower === 'out' ? cue.at + 2 : cue.at + 1]?.lower ?? '';
  if (topicPrepositions[verb]?.some((word) => word === next || word === 'out')) return true;
  return complement === 'verdict' && (isNear(tokens, cue.at, as, 14) || isNear(tokens, cue.at, takenBackNouns, 4));
}

/** Whether words of the sentence, or right before or behind it, are quoted. */
function isQuotedRound(reading: Reading, sentence: Sentence): boolean {
  const { quoted } = reading;
  for (let at = Math.max(0, sentence.first - 2); at < sentence.last; at += 1) if (quoted[at] !== -1) return true;
  return quotationBehind(reading, sentence) !== null;
}

const tolls = new Set('life lives casualty casualties victim victims toll'.split(' '));

/** Whether the verb reports words here, by what its kind asks for. */
export function isReport(
  reading: Reading,
  cue: Cue,
  kind: SourceKind,
  complement: Complement,
  shape: ReportShape,
  first: number,
  sentence: Sentence,
): boolean {
  const { tokens } = reading;
  const near = (words: ReadonlySet<string>, reach: number): boolean => isNear(tokens, cue.at, words, reach);
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
      return judges && holdsQuotation && !isSaidBetween(reading, complement.first);
    case 'figure':
      if (cue.form.verb === 'put' && tokens[cue.at + 1]?.lower === 'it') return speaker;
      return (
        speaker &&
        complement.kind !== 'none' &&
        (cue.form.verb !== 'put' || near(at, 10)) &&
        hasNumber(tokens, cue.at + 1, cue.at + numberReach)
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

/** "They used a protest as cover, he said, and their “main goal” was …": the marks are those of the verb between. */
function isSaidBetween({ tokens, quoted }: Reading, first: number): boolean {
  for (let at = first; at >= 0 && at < first + 20 && quoted[at] === -1; at += 1) {
    const token = tokens[at];
    const form = token?.tag === 'VERB' ? reportingForm(token.lower) : null;
    if (form?.complement === 'any' && (form.forms.has('past') || form.forms.has('third'))) return true;
  }
  return false;
}

/** Whether one of the words, or its plural, stands among the `reach` tokens behind `from`. */
function isNear(tokens: readonly Token[], from: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let at = from + 1; at <= from + reach; at += 1) {
    const word = tokens[at]?.lower;
    if (word === undefined) return false;
    if (words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)))) return true;
  }
  return false;
}

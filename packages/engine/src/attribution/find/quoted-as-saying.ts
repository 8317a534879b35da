import type { Finder } from '../../pipeline/stage.ts';
import { readComplement } from '../complement.ts';
import { contentBefore, contentFrom } from '../content.ts';
import { atEachToken, makeReport } from '../make-report.ts';
import { phraseAfter, wholePhraseBefore, withTail } from '../noun-phrase.ts';
import { isInsideSpeech, type Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { headKind, maySpeak } from '../source-kind.ts';

const quoting = new Set('quoted quotes quoting cited cites citing'.split(' '));

/** "the agency quoted Mara Lind as saying …", "Lind was quoted as saying …": the words are the quoted person's. */
export const quotedAsSaying: Finder<ReportFinding, Reading> = {
  name: 'quoted-as-saying',
  find: (reading) => atEachToken(reading, (at, sentence) => readQuoting(reading, at, sentence)),
};

function readQuoting(reading: Reading, at: number, index: number): ReportFinding | null {
  const { tokens, document } = reading;
  const sentence = document.sentences[index];
  if (!sentence || !quoting.has(tokens[at]?.lower ?? '') || isInsideSpeech(reading, at)) return null;
  const object = phraseAfter(tokens, at + 1, sentence.last);
  let as = (object ? withTail(tokens, object, sentence.last).last : at) + 1;
  const limit = Math.min(sentence.last, as + 8);
  while (as < limit && tokens[as]?.lower !== 'as') as += 1;
  if (tokens[as]?.lower !== 'as' || !/^(?:say|tell)ing$/.test(tokens[as + 1]?.lower ?? '')) return null;

  let subjectEnd = at - 1;
  while (subjectEnd > sentence.first && tokens[subjectEnd]?.tag === 'AUX') subjectEnd -= 1;
  const passive = subjectEnd < at - 1;
  const source = passive
    ? wholePhraseBefore(tokens, subjectEnd, sentence.first, (head) => maySpeak(headKind(head)))
    : object;
  if (!source) return null;
  const complement = readComplement(reading, as === at ? 'tell' : 'say', as + 2, sentence.last);
  const first = passive ? source.first : at;
  const trailing = complement.first < 0;
  return makeReport(reading, {
    finder: quotedAsSaying.name,
    sentence: index,
    source,
    cue: [as, as + 1],
    stance: 'neutral',
    shape: trailing ? 'trailing' : 'leading',
    unit: { first, last: Math.max(as + 1, complement.unitLast) },
    content: [trailing ? contentBefore(reading, first, sentence) : contentFrom(reading, complement.first, sentence)],
  });
}

import type { Finder } from '../../pipeline/stage.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { readComplement } from '../complement.ts';
import { contentBefore, contentFrom } from '../content.ts';
import { atCues, makeReport } from '../make-report.ts';
import { phraseAfter, wholePhraseBefore, withTail } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { headKind, maySpeak } from '../source-kind.ts';

/** "the agency quoted Mara Lind as saying …", "Lind was quoted as saying …": the words are the quoted person's. */
export const quotedAsSaying: Finder<ReportFinding, Reading> = {
  name: 'quoted-as-saying',
  find: (reading) => atCues(reading, 'quoting', (verb, sentence) => readQuoting(reading, verb, sentence)),
};

function readQuoting(reading: Reading, verb: Token, sentence: Sentence): ReportFinding | null {
  const { tokens } = reading;
  const at = verb.index;
  const object = phraseAfter(tokens, at + 1, sentence.last);
  let saying = (object ? withTail(tokens, object, sentence.last).last : at) + 1;
  const limit = Math.min(sentence.last, saying + 8);
  while (saying < limit && !/^(?:say|tell)ing$/.test(tokens[saying]?.lower ?? '')) saying += 1;
  const as = tokens[saying - 1]?.lower === 'as' ? saying - 1 : saying;
  if (saying >= limit) return null;

  let subjectEnd = at - 1;
  while (subjectEnd > sentence.first && tokens[subjectEnd]?.tag === 'AUX') subjectEnd -= 1;
  const passive = subjectEnd < at - 1;
  const source = passive
    ? wholePhraseBefore(tokens, subjectEnd, sentence.first, (head) => maySpeak(headKind(head)))
    : object;
  if (!source) return null;
  const complement = readComplement(
    reading,
    tokens[saying]?.lower === 'telling' ? 'tell' : 'say',
    saying + 1,
    sentence.last,
  );
  const quoter = passive ? null : wholePhraseBefore(tokens, subjectEnd, sentence.first, () => false);
  const first = passive ? source.first : (quoter?.first ?? at);
  const trailing = complement.first < 0;
  return makeReport(reading, {
    finder: quotedAsSaying.name,
    sentence: verb.sentence,
    source,
    cue: [as, saying],
    stance: 'neutral',
    shape: trailing ? 'trailing' : 'leading',
    unit: { first, last: Math.max(saying, complement.unitLast) },
    content: [trailing ? contentBefore(reading, first, sentence) : contentFrom(reading, complement.first, sentence)],
  });
}

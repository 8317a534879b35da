import type { Sentence } from '../text/document.ts';
import type { Cue } from './cue.ts';
import { isPronoun, withTail, type Phrase } from './noun-phrase.ts';
import { rankedSubject } from './rank/ranked-subject.ts';
import type { Reading } from './reading.ts';
import { maySpeak, sourceKind } from './source-kind.ts';
import { clauseSubject, subjectOf, type Subject } from './subject.ts';

/**
 * The subject of a reporting verb: by the rules where they leave nothing to weigh, else the ranker's. `earlier` is who
 * the report before it in the sentence is laid to.
 */
export function chooseSubject(
  reading: Reading,
  cue: Cue,
  sentence: Sentence,
  earlier: Phrase | null,
): Subject | null {
  const ruled = ruledSubject(reading, cue, sentence, earlier);
  if (ruled && isCertain(reading, cue, ruled)) return ruled;
  const ranked = rankedSubject(reading, cue, sentence);
  if (!ranked || (ruled && ruled.phrase.first <= ranked.head && ranked.head <= ruled.phrase.last)) return ruled;
  const adjoins = ranked.last === cue.subjectEnd || (ranked.last < cue.subjectEnd && ruled?.place === 'before');
  return { phrase: ranked, place: ranked.head > cue.at ? 'after' : adjoins ? 'before' : 'shared' };
}

function ruledSubject(reading: Reading, cue: Cue, sentence: Sentence, earlier: Phrase | null): Subject | null {
  const subject = subjectOf(reading.tokens, cue, sentence.first, sentence.last);
  const weak = cue.gerund && subject?.place === 'before' && !maySpeak(sourceKind(reading.tokens, subject.phrase));
  if (subject && !weak && subject.place !== 'shared') return subject;
  const shared =
    earlier ?? (weak || !subject ? clauseSubject(reading.tokens, sentence.first, cue.first) : subject.phrase);
  return shared && { phrase: shared, place: 'shared' };
}

/**
 * A subject beside its verb that can be the tail of no other phrase; one behind quoted words; and that of a participle
 * or of a verb joined to an earlier one, which in news is the sentence's.
 */
function isCertain({ tokens, quoted }: Reading, cue: Cue, { phrase, place }: Subject): boolean {
  if (cue.gerund) return true;
  const last = tokens[cue.subjectEnd];
  if (place === 'shared') return last === undefined || last.tag === 'CCONJ' || last.tag === 'PUNCT';
  if (place === 'after') {
    const behind = tokens[withTail(tokens, phrase, tokens.length).last + 1];
    return behind?.tag === 'PUNCT' || (quoted[cue.first - 1] ?? -1) >= 0 || (quoted[cue.first - 2] ?? -1) >= 0;
  }
  if (phrase.last < cue.subjectEnd) return last?.text === ')' || last?.text === ',';
  const before = tokens[phrase.first - 1];
  return isPronoun(tokens[phrase.head]) || !before || (before.tag !== 'ADP' && before.tag !== 'CCONJ');
}

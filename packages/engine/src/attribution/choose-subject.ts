import type { Sentence } from '../text/document.ts';
import type { Cue } from './cue.ts';
import { isPronoun, phraseAfter, withTail, type Phrase } from './noun-phrase.ts';
import { rankedSubject } from './rank/ranked-subject.ts';
import type { Reading } from './reading.ts';
import { maySpeak, sourceKind } from './source-kind.ts';
import { clauseSubject, subjectOf, type Subject } from './subject.ts';

/**
 * The subject of a reporting verb: by the rules where they leave nothing to weigh, else the ranker's. `earlier` is who
 * the report before it in the sentence is laid to.
 */
export function chooseSubject(reading: Reading, cue: Cue, sentence: Sentence, earlier: Phrase | null): Subject | null {
  const ruled = ruledSubject(reading, cue, sentence, earlier);
  if (ruled && isCertain(reading, cue, ruled)) return ruled;
  const ranked = rankedSubject(reading, cue, sentence);
  if (!ranked || (ruled && ruled.phrase.first <= ranked.head && ranked.head <= ruled.phrase.last)) return ruled;
  if (!ruled && isReducedRelative(reading, cue, ranked)) return null;
  const adjoins = ranked.last === cue.subjectEnd || (ranked.last < cue.subjectEnd && ruled?.place === 'before');
  return { phrase: ranked, place: ranked.head > cue.at ? 'after' : adjoins ? 'before' : 'shared' };
}

function ruledSubject(reading: Reading, cue: Cue, sentence: Sentence, earlier: Phrase | null): Subject | null {
  const subject = subjectOf(reading.tokens, cue, sentence.first, sentence.last);
  const weak = cue.gerund && subject?.place === 'before' && !maySpeak(sourceKind(reading.tokens, subject.phrase));
  if (subject && !weak && subject.place !== 'shared') return subject;
  const following = cue.gerund && !subject ? mainSubject(reading, cue, sentence) : null;
  if (following) return { phrase: following, place: 'shared' };
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

/** "After saying it was over, she left": the subject of the clause behind a participle that opens its sentence. */
function mainSubject({ tokens, quoted }: Reading, cue: Cue, sentence: Sentence): Phrase | null {
  const opens =
    cue.first === sentence.first || (cue.first === sentence.first + 1 && tokens[sentence.first]?.tag === 'ADP');
  for (let at = cue.at + 1; opens && at < sentence.last; at += 1) {
    const closes = (quoted[at] ?? -1) >= 0 && (quoted[at + 1] ?? -1) < 0 && tokens[at - 1]?.text === ',';
    if (!closes && (tokens[at]?.text !== ',' || (quoted[at] ?? -1) >= 0)) continue;
    const phrase = phraseAfter(tokens, at + 1, sentence.last);
    const verb = phrase && tokens[phrase.last + 1];
    if (verb?.tag === 'VERB' || verb?.tag === 'AUX' || verb?.tag === 'ADV') return phrase;
  }
  return null;
}

/** "The mayor, asked whether …, said": a participle between commas is what befell its noun. */
function isReducedRelative({ tokens }: Reading, cue: Cue, { last }: Phrase): boolean {
  return cue.form.forms.has('participle') && tokens[cue.first - 1]?.text === ',' && last + 2 === cue.first;
}

import { utteranceNouns } from '../../lexicon/cue-phrases.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { readCue } from '../cue.ts';
import { contentFrom } from '../content.ts';
import { atCues, makeReport } from '../make-report.ts';
import { isPossessiveMark, phraseAfter, phraseBefore, withTail, type Phrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { maySpeak, sourceKind } from '../source-kind.ts';

/** Nouns that hint at unnamed sources even where they have no owner: "amid reports that …". */
const hearsayNouns = new Set('claim report allegation rumour rumor accusation suggestion'.split(' '));

/** "the ministry's claim that …", "a statement by the ministry that …", "reports that …". */
export const utteranceNoun: Finder<ReportFinding, Reading> = {
  name: 'utterance-noun',
  find: (reading) => atCues(reading, 'utterance', (noun, sentence) => readNoun(reading, noun, sentence)),
};

function readNoun(reading: Reading, noun: Token, sentence: Sentence): ReportFinding | null {
  const { tokens } = reading;
  const { index: at, lemma } = noun;
  // "The Post reports that …" is the tagger's noun, but a verb.
  if (readCue(tokens, at, sentence.first)) return null;
  const author = authorBehind(tokens, at, sentence.last);
  const that = (author ? withTail(tokens, author, sentence.last).last : at) + 1;
  if (tokens[that]?.lower !== 'that' || tokens[that + 1]?.tag === 'VERB' || tokens[that + 1]?.tag === 'AUX')
    return null;
  const source = author ?? owner(tokens, at, sentence.first);
  if (!source && !hearsayNouns.has(lemma)) return null;
  return makeReport(reading, {
    finder: utteranceNoun.name,
    sentence: noun.sentence,
    source,
    cue: [at, at],
    stance: utteranceNouns.get(lemma) ?? 'neutral',
    shape: 'leading',
    unit: { first: source ? Math.min(source.first, at) : at, last: that },
    content: [contentFrom(reading, that + 1, sentence)],
  });
}

/** "by the ministry", "from the ministry" behind the noun. */
export function authorBehind(tokens: readonly Token[], noun: number, high: number): Phrase | null {
  if (!/^(?:by|from)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  const phrase = phraseAfter(tokens, noun + 2, high);
  return phrase && maySpeak(sourceKind(tokens, phrase)) ? phrase : null;
}

/** "the ministry's", "his" before the noun. */
export function owner(tokens: readonly Token[], noun: number, low: number): Phrase | null {
  const whole = phraseBefore(tokens, noun, low);
  for (let at = noun - 1; whole && at >= whole.first; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (/^(?:his|her|its|their|my|our)$/.test(token.lower)) return { first: at, last: at, head: at };
    if (!isPossessiveMark(token)) continue;
    const phrase = phraseBefore(tokens, at - 1, low);
    return phrase && maySpeak(sourceKind(tokens, phrase)) ? phrase : null;
  }
  return null;
}

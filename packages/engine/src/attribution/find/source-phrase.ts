import { sourcePhrases } from '../../lexicon/cue-phrases.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { contentAfter, contentBefore, contentFrom } from '../content.ts';
import { keyPhrases, phraseAt } from '../key-phrases.ts';
import { atCues, makeReport } from '../make-report.ts';
import { phraseAfter, withOwner, withTail } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';

/** "According to the mayor, …", "…, according to police", "in the words of …". Not "according to plan". */
export const sourcePhrase: Finder<ReportFinding, Reading> = {
  name: 'source-phrase',
  find: (reading) => atCues(reading, 'sourcePhrase', (word, sentence) => readPhrase(reading, word, sentence)),
};

const phrases = keyPhrases(sourcePhrases);

const noSources = new Set('plan plans schedule custom tradition law rules protocol'.split(' '));

function readPhrase(reading: Reading, word: Token, sentence: Sentence): ReportFinding | null {
  const { tokens } = reading;
  const found = phraseAt(tokens, phrases, word.index);
  if (!found) return null;
  const { words } = found;
  const at = word.index - found.place;
  const index = word.sentence;
  const cueLast = at + words.length - 1;
  const phrase = phraseAfter(tokens, cueLast + 1, sentence.last);
  const source = phrase && withOwner(tokens, phrase, sentence.last);
  if (!source || noSources.has(tokens[source.head]?.lower ?? '')) return null;
  const tail = withTail(tokens, source, sentence.last).last;
  const comma = nextComma(tokens, tail, sentence.last);
  const leads = at === sentence.first || (comma > 0 && opensClause(tokens[at - 1]));
  return makeReport(reading, {
    finder: sourcePhrase.name,
    sentence: index,
    source,
    cue: [at, cueLast],
    stance: 'neutral',
    shape: leads ? 'leading' : 'trailing',
    unit: { first: at, last: tail },
    content: leads
      ? [contentFrom(reading, (comma > 0 ? comma : tail) + 1, sentence)]
      : [contentBefore(reading, at, sentence), contentAfter(reading, tail, sentence, false)],
  });
}

function opensClause(token: Token | undefined): boolean {
  return token !== undefined && /^(?:but|and|while|whereas|;|:)$/.test(token.lower);
}

function nextComma(tokens: readonly Token[], from: number, high: number): number {
  const limit = Math.min(high, from + 40);
  for (let at = from + 1; at < limit; at += 1) if (tokens[at]?.text === ',') return at;
  return -1;
}

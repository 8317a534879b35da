import type { Range } from '@crossread/shared';
import { hearsayAdverbs, hearsayParticiples } from '../../lexicon/cue-phrases.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { contentFrom } from '../content.ts';
import { atCues, makeReport } from '../make-report.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';

/**
 * Clauses laid to nobody in particular: "more than 100 were reportedly killed", "is believed to have fled", "it is
 * understood that …". Not "was reported by the ministry", which has its source.
 */
export const hearsay: Finder<ReportFinding, Reading> = {
  name: 'hearsay',
  find: (reading) => atCues(reading, 'hearsay', (word, sentence) => readWord(reading, word, sentence)),
};

function readWord(reading: Reading, word: Token, sentence: Sentence): ReportFinding | null {
  const { tokens } = reading;
  const at = word.index;
  const adverb = hearsayAdverbs.get(word.lower);
  const stance = adverb ?? hearsayParticiples.get(word.lower) ?? 'neutral';
  const report = (content: Range | null): ReportFinding | null =>
    makeReport(reading, {
      finder: hearsay.name,
      sentence: word.sentence,
      source: null,
      cue: [at, at],
      stance,
      shape: 'hearsay',
      unit: { first: at, last: at },
      content: [content],
    });
  if (adverb) return report(clauseRound(reading, at, sentence));
  const next = tokens[at + 1]?.lower;
  const be = tokens[at - 1]?.tag === 'AUX' || tokens[at - 2]?.tag === 'AUX';
  if (next === 'to' && (be || reducible.has(word.lower))) return report(clauseRound(reading, at, sentence));
  const impersonal = next === 'that' && be && tokens[at - 2]?.lower === 'it';
  return impersonal ? report(contentFrom(reading, at + 2, sentence)) : null;
}

/** Participles that need no "is": "a man thought to be …". */
const reducible = new Set('believed thought understood said estimated alleged'.split(' '));

/** A clause is looked for no further away than this, in tokens. */
const reach = 60;
const boundary = /^(?:[,;:—–]|and|but|where|which|who|while|whereas|that|as)$/;

function clauseRound({ tokens }: Reading, at: number, sentence: Sentence): Range | null {
  let first = at;
  let last = at;
  while (first > Math.max(sentence.first, at - reach) && !boundary.test(tokens[first - 1]?.lower ?? ',')) first -= 1;
  while (last < Math.min(sentence.last - 1, at + reach) && !boundary.test(tokens[last + 1]?.lower ?? ',')) last += 1;
  const from = tokens[first];
  const to = tokens[last];
  return from && to ? { start: from.start, end: to.end } : null;
}

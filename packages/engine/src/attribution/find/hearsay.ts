import type { Range } from '@crossread/shared';
import { hearsayAdverbs, hearsayParticiples } from '../../lexicon/cue-phrases.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Sentence } from '../../text/document.ts';
import { contentFrom } from '../content.ts';
import { atEachToken, makeReport } from '../make-report.ts';
import { isQuoted, type Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';

/**
 * Clauses laid to nobody in particular: "more than 100 were reportedly killed", "is believed to have fled", "it is
 * understood that …". Not "was reported by the ministry", which has its source.
 */
export const hearsay: Finder<ReportFinding, Reading> = {
  name: 'hearsay',
  find: (reading) => atEachToken(reading, (at, sentence) => readWord(reading, at, sentence)),
};

function readWord(reading: Reading, at: number, index: number): ReportFinding | null {
  const { tokens, document } = reading;
  const sentence = document.sentences[index];
  const word = tokens[at]?.lower ?? '';
  if (!sentence || isQuoted(reading, at)) return null;
  const unit = { first: at, last: at };
  const made = { finder: hearsay.name, sentence: index, source: null, shape: 'hearsay' as const, unit };
  if (Object.hasOwn(hearsayAdverbs, word)) {
    const content = [clauseRound(reading, at, sentence)];
    return makeReport(reading, { ...made, cue: [at, at], stance: hearsayAdverbs[word] ?? 'neutral', content });
  }
  if (!Object.hasOwn(hearsayParticiples, word)) return null;
  const next = tokens[at + 1]?.lower;
  const be = tokens[at - 1]?.tag === 'AUX' || tokens[at - 2]?.tag === 'AUX';
  const reduced = /^(?:believed|thought|understood|said|estimated|alleged)$/.test(word);
  if (next === 'to' && (be || reduced)) {
    const content = [clauseRound(reading, at, sentence)];
    return makeReport(reading, { ...made, cue: [at, at], stance: hearsayParticiples[word] ?? 'neutral', content });
  }
  const impersonal = next === 'that' && be && /^it$/.test(tokens[at - 2]?.lower ?? '');
  if (!impersonal) return null;
  const content = [contentFrom(reading, at + 2, sentence)];
  return makeReport(reading, { ...made, cue: [at, at], stance: hearsayParticiples[word] ?? 'neutral', content });
}

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

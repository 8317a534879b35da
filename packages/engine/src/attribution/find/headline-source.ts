import { collect } from '../../collect.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Sentence } from '../../text/document.ts';
import { contentBefore, contentFrom } from '../content.ts';
import { makeReport } from '../make-report.ts';
import { phraseAfter, withTail } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import type { ReportFinding } from '../report.ts';
import { sourceKind } from '../source-kind.ts';

/**
 * Headlines of the form "Mayor: flood is over" and "Flood kills 12: police", and transcripts whose paragraphs begin with
 * a name in capitals. Deliberately ignored: any other colon, such as the one behind a place.
 */
export const headlineSource: Finder<ReportFinding, Reading> = {
  name: 'headline-source',
  find: (reading) =>
    collect(reading.document.sentences, (sentence, index) => {
      const report = readSentence(reading, sentence, index);
      return report ? [report] : [];
    }),
};

function readSentence(reading: Reading, sentence: Sentence, index: number): ReportFinding | null {
  const { tokens, document } = reading;
  const block = document.blocks[sentence.block];
  const isHeadline = block?.kind === 'title' || block?.kind === 'heading';
  if (!isHeadline && (sentence.start !== block?.start || !hasColonSoon(reading, sentence))) return null;
  const opens = !isHeadline && /^["“]$/.test(tokens[sentence.first]?.text ?? '') ? 1 : 0;
  const before = phraseAfter(tokens, sentence.first + opens, sentence.last);
  const colon = (before ? withTail(tokens, before, sentence.last).last : sentence.last) + 1;
  const stated = { finder: headlineSource.name, sentence: index, stance: 'neutral' as const };
  if (before && tokens[colon]?.text === ':' && colon < sentence.last - 1) {
    const kind = sourceKind(tokens, before);
    const name = document.text.slice(tokens[before.first]?.start, tokens[before.last]?.end);
    const isSpeaker = isHeadline ? isOneWhoSpeaks(kind) : /^[\p{Lu} .'’-]{3,40}$/u.test(name);
    if (!isSpeaker) return null;
    // Where each paragraph of a transcript opens with a mark, the words quoted begin with the name.
    const content = isHeadline
      ? contentFrom(reading, colon + 1, sentence)
      : restOfBlock(reading, opens > 0 ? sentence.first : colon + 1, block?.end ?? 0);
    const unit = { first: before.first, last: colon };
    return makeReport(reading, {
      ...stated,
      source: before,
      cue: [colon, colon],
      shape: 'leading',
      unit,
      content: [content],
    });
  }
  if (!isHeadline) return null;
  let last = sentence.last - 1;
  while (last > sentence.first && tokens[last]?.text !== ':') last -= 1;
  const after = last > sentence.first ? phraseAfter(tokens, last + 1, sentence.last) : null;
  if (!after || after.last !== sentence.last - 1 || !isOneWhoSpeaks(sourceKind(tokens, after))) return null;
  const unit = { first: last, last: after.last };
  const content = [contentBefore(reading, last, sentence)];
  return makeReport(reading, { ...stated, source: after, cue: [last, last], shape: 'trailing', unit, content });
}

/** A speaker's name in a transcript is no longer than this, in tokens with its mark. */
const speakerTokens = 12;

function hasColonSoon({ tokens }: Reading, { first, last }: Sentence): boolean {
  for (let at = first + 1; at < Math.min(last, first + speakerTokens); at += 1)
    if (tokens[at]?.text === ':') return true;
  return false;
}

function isOneWhoSpeaks(kind: string): boolean {
  return kind === 'name' || kind === 'person' || kind === 'institution' || kind === 'anonymous';
}

function restOfBlock({ tokens }: Reading, first: number, end: number): { start: number; end: number } | null {
  const token = tokens[first];
  return token && token.start < end ? { start: token.start, end } : null;
}

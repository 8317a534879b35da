import { unpackWeights, type Weights } from '../../ranking/weights.ts';
import packed from '../../ranking/speaker-weights.json' with { type: 'json' };
import type { Sentence } from '../../text/document.ts';
import type { Cue } from '../cue.ts';
import { isPronoun, phraseBefore, withOwner, type Phrase } from '../noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { rankSpeakers } from './rank-speakers.ts';

let weights: Weights | null = null;

/** The noun phrase that the ranker takes for the subject of a cue; `null` where it takes none. */
export function rankedSubject(reading: Reading, cue: Cue, sentence: Sentence): Phrase | null {
  weights ??= unpackWeights(packed.weights);
  const { tokens, quoted } = reading;
  const found = rankSpeakers(weights, tokens, quoted, cue.at, sentence.first, sentence.last);
  if (!found) return null;
  const head = tokens[found.head];
  if (!head || relatives.has(head.lower)) return null;
  const phrase = phraseBefore(tokens, found.head, sentence.first) ?? { ...found, last: found.head };
  if (isPronoun(head)) return phrase;
  return reachesCue(reading, found.head, cue)
    ? { ...phrase, last: cue.subjectEnd }
    : withOwner(tokens, phrase, sentence.last);
}

const relatives = new Set(['who', 'which', 'that', 'whom']);
const linking = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'ADP', 'CCONJ', 'PART']);

/** Whether all up to the cue belongs to the phrase: "observers in the city and around the country say". */
function reachesCue({ tokens }: Reading, head: number, cue: Cue): boolean {
  if (cue.subjectEnd <= head || cue.subjectEnd - head > 16) return false;
  for (let at = head + 1; at <= cue.subjectEnd; at += 1) if (!linking.has(tokens[at]?.tag ?? '')) return false;
  return true;
}

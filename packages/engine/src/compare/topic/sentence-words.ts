import { weekdays } from '../../lexicon/calendar.ts';
import { lightPredicates } from '../../lexicon/predicate-families.ts';
import type { Document, Token } from '../../text/document.ts';
import type { WordWeight } from '../word-weights.ts';
import { addingCues, type Cues } from './adding.ts';
import { timesIn, type ToldTime } from './told-times.ts';
import { lookUp } from './word-families.ts';

/** A sentence as its figures' topics need it: several figures stand in one. The lists run beside the tokens. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly bases: readonly string[];
  readonly families: readonly string[];
  /** How much each word tells in the story; 0 for those that tell nothing of a figure beside them. */
  readonly weights: readonly number[];
  readonly times: readonly ToldTime[];
  /** Weekdays. */
  readonly days: ReadonlySet<string>;
  readonly adding: Cues;
  /** Begins with "it", "they" …: goes on about the sentence before, in its paragraph. */
  readonly previous: number | null;
}

const continuing = new Set(['it', 'that', 'this', 'they', 'he', 'she', 'its', 'their']);
const light = new Set(lightPredicates);
const telling = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Reads a report's sentences by their index, each once. */
export function sentenceReader(document: Document, weight: WordWeight): (index: number) => SentenceWords {
  const known = new Map<number, SentenceWords>();
  return (index) => {
    const found = known.get(index);
    if (found) return found;
    const read = readSentence(document, index, weight);
    known.set(index, read);
    return read;
  };
}

function readSentence(document: Document, index: number, weight: WordWeight): SentenceWords {
  const sentence = document.sentences[index];
  const previous = document.sentences[index - 1];
  const tokens = sentence ? document.tokens.slice(sentence.first, sentence.last) : [];
  const goesOn = previous?.block === sentence?.block && continuing.has(tokens[0]?.lower ?? '');
  const bases: string[] = [];
  const families: string[] = [];
  const weights: number[] = [];
  const days = new Set<string>();
  for (const token of tokens) {
    const { base, family } = lookUp(token);
    bases.push(base);
    families.push(family);
    weights.push(telling.has(token.tag) && !light.has(token.lemma) ? weight(family) : 0);
    if (weekdays.has(token.lower)) days.add(token.lower);
  }
  const [times, adding] = [timesIn(tokens), addingCues(tokens)];
  return { tokens, bases, families, weights, times, days, adding, previous: previous && goesOn ? index - 1 : null };
}

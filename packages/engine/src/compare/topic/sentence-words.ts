import { weekdays } from '../../lexicon/calendar.ts';
import { lightPredicates } from '../../lexicon/predicate-families.ts';
import type { Document, Token } from '../../text/document.ts';
import type { WordWeight } from '../word-weights.ts';
import { addingCues, type Cues } from './adding.ts';
import { timesIn, type ToldTime } from './times.ts';
import { baseForm, wordFamily } from './word-families.ts';

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
  const families = tokens.map(wordFamily);
  const goesOn = previous?.block === sentence?.block && continuing.has(tokens[0]?.lower ?? '');
  return {
    tokens,
    families,
    bases: tokens.map(baseForm),
    weights: tokens.map(({ tag, lemma }, at) =>
      telling.has(tag) && !light.has(lemma) ? weight(families[at] ?? '') : 0,
    ),
    times: timesIn(tokens),
    days: new Set(tokens.flatMap(({ lower }) => (weekdays.has(lower) ? [lower] : []))),
    adding: addingCues(tokens),
    previous: previous && goesOn ? index - 1 : null,
  };
}

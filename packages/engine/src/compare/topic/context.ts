import { lightPredicates } from '../../lexicon/predicate-families.ts';
import { weighted, type WeightedWords, type WordWeight } from '../word-weights.ts';
import { isWithin, type Surroundings } from './surroundings.ts';
import { wordFamily } from './word-families.ts';

const light = new Set(lightPredicates);
const telling = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
/** A word counts half as much for every so many words between. */
const halving = 4;

/** The content words around a figure, by how near they stand and how much they tell in the story. */
export function contextOf({ finding, tokens, at }: Surroundings, weight: WordWeight): WeightedWords {
  const context = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (!telling.has(token.tag) || isWithin(token, finding.span) || light.has(token.lemma)) return;
    const word = wordFamily(token);
    context.set(word, Math.max(context.get(word) ?? 0, 0.5 ** (Math.abs(index - at) / halving)));
  });
  return weighted(context, weight);
}

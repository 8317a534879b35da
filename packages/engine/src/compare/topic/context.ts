import type { WeightedWords } from '../word-weights.ts';
import type { Surroundings } from './surroundings.ts';

/** A word counts half as much for every so many words between. */
const halving = 4;
const nearness = Array.from({ length: 256 }, (_, distance) => 0.5 ** (distance / halving));

/** The content words around a figure, by how near they stand and how much they tell in the story. */
export function contextOf({ words, first, at, past }: Surroundings): WeightedWords {
  const context = new Map<string, number>();
  const { weights, families } = words;
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] ?? 0;
    if (weight === 0 || (place >= first && place < past)) continue;
    const family = families[place] ?? '';
    const value = weight * (nearness[Math.abs(place - at)] ?? 0);
    if (value > (context.get(family) ?? -1)) context.set(family, value);
  }
  let squares = 0;
  for (const value of context.values()) squares += value * value;
  return { words: context, norm: Math.sqrt(squares) };
}

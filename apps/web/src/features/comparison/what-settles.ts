import type { Pair } from './comparison-fragment.ts';

/** Flags that say by themselves where to look further. */
const settling = ['DIGIT_TRANSPOSITION', 'POSSIBLE_UPDATE', 'REPEATS_RETRACTED'] as const satisfies Pair['flags'];

/** By what a disagreement would be settled: a flag of it, or the conflict as such; null where nothing is left to settle. */
export function whatSettles(
  verdict: Pair['verdict'],
  flags: Pair['flags'],
): (typeof settling)[number] | 'CONFLICT' | null {
  const named = settling.find((flag) => flags.includes(flag));
  return named ?? (verdict === 'CONFLICT' ? 'CONFLICT' : null);
}

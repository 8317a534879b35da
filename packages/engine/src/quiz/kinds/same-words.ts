import type { Claim } from '@crossread/shared';

/** A run of so many words in common is no chance: one sentence was copied from the other, or both from a third. */
const longestChance = 7;

/** Whether the sentences of two claims are one text, even where the reports as a whole are not. */
export function sameWords(a: Claim, b: Claim): boolean {
  const runs = new Set(runsOf(a));
  return runsOf(b).some((run) => runs.has(run));
}

function runsOf({ sentence }: Claim): readonly string[] {
  const words = sentence.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(longestChance).map((_, index) => words.slice(index, index + longestChance + 1).join(' '));
}

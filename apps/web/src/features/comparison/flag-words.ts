import type { Pair } from './comparison-fragment.ts';

type Flag = Pair['flags'][number];

/** What a flag says to a reader, as the end of a reason. */
export const flagWords: Readonly<Record<Flag, string>> = {
  DIGIT_TRANSPOSITION: 'Two digits are swapped: one of the two may be a slip of the pen.',
  POSSIBLE_UPDATE: 'The later report may simply know more: this count can only grow.',
  LITERAL_OVERLAP_ONLY: 'Both can be true by the letter, but a reader would expect closer numbers.',
  UNIT_CONVERSION: 'The units differ; they were converted before comparing.',
  SAME_WIRE_TEXT: 'Both print one agency’s text, so this counts as one origin.',
  REPEATS_RETRACTED: 'It repeats a figure that another report says was taken back.',
};

const settling: Readonly<Partial<Record<Flag, string>>> = {
  DIGIT_TRANSPOSITION: 'Look for the first publication of the figure, or a recording of whoever gave it.',
  POSSIBLE_UPDATE: 'Compare the hours of publication, and look for a newer count from the same source.',
  REPEATS_RETRACTED: 'Look for the withdrawal itself, and for a newer figure from those who withdrew it.',
};

/** What would settle a disagreement; null where nothing is left to settle. */
export function whatWouldSettleIt(verdict: Pair['verdict'], flags: readonly Flag[]): string | null {
  const named = (Object.keys(settling) as Flag[]).find((flag) => flags.includes(flag));
  if (named) return settling[named] ?? null;
  if (verdict === 'CONFLICT')
    return 'Look for the source that both name, and ask what exactly was counted, where and when.';
  return null;
}

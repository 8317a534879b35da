/** Of all the shares that Moodle lets an answer have, those of a whole in equal parts end here. */
const mostParts = 10;

/**
 * The percentages of right and of wrong answers in a question with several right ones, with five decimals as Moodle
 * wants them: all the right ones make 100, and each wrong one takes away its share of the wrong ones, so that ticking
 * everything gains nothing. Null where Moodle has no such share.
 */
export function moodleFractions(
  right: number,
  wrong: number,
): { readonly right: string; readonly wrong: string } | null {
  if (right < 1 || right > mostParts) return null;
  return { right: percentage(right), wrong: `-${percentage(Math.min(Math.max(wrong, 1), mostParts))}` };
}

function percentage(parts: number): string {
  return String(Number((100 / parts).toFixed(5)));
}

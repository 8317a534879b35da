import type { Note } from './carry-each.ts';
import type { Choices } from './choices.ts';

/** Of all the shares that Moodle lets an answer have, those of a whole in equal parts end here. */
const mostParts = 10;

/** What a right and a wrong answer are worth, in per cent. */
export interface Fractions {
  readonly right: string;
  readonly wrong: string;
}

/**
 * The percentages of the answers to a question that is answered by choosing. Among several right ones all make 100, with
 * five decimals each as Moodle wants them, and each wrong one takes away its share of the wrong ones, so that ticking
 * everything gains nothing. Null, and said, where Moodle has no such share; `format` is one of those that it reads.
 */
export function moodleFractions({ options, single }: Choices, format: string, note: Note): Fractions | null {
  if (single) return { right: '100', wrong: '0' };
  const right = options.filter((option) => option.right).length;
  if (right < 1 || right > mostParts) {
    note(`${format} cannot share the marks among ${right} right answers: it is left out. Ask for fewer of them.`);
    return null;
  }
  const wrong = Math.min(Math.max(options.length - right, 1), mostParts);
  return { right: percentage(right), wrong: `-${percentage(wrong)}` };
}

function percentage(parts: number): string {
  return String(Number((100 / parts).toFixed(5)));
}

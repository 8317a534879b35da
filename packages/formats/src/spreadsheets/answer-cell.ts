import { plainNumber } from '../plain-number.ts';
import type { DocumentQuestion } from '../quiz-document.ts';
import { rubricLines } from '../rubric-lines.ts';
import type { OwnWords } from '../own-words.ts';

/** The keyed answer of a question in one cell; options by their letters. */
export function answerCell({ options, response }: DocumentQuestion, words: OwnWords): string {
  const [open, close] = words.marks;
  const letter = (id: string): string => optionLetter(options.findIndex((option) => option.id === id));
  if ('optionIds' in response) return response.optionIds.map(letter).join(', ');
  if ('order' in response) return response.order.map(letter).join(', ');
  if ('pairs' in response)
    return response.pairs.map(([left, right]) => `${letter(left)} = ${letter(right)}`).join(', ');
  if ('accepted' in response) return response.accepted.join(' / ');
  if ('spans' in response) return response.spans.map(({ text }) => `${open}${text}${close}`).join(', ');
  if ('rubric' in response) return rubricLines(response.rubric, words).join('\n');
  const { value, lower, upper } = response;
  return lower === upper ? plainNumber(value) : words.range(plainNumber(lower), plainNumber(upper));
}

/** A, B … Z, then 27, 28 …: what an option is called in the columns. */
export function optionLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

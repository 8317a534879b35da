import type { DocumentQuestion } from '../../quiz-document.ts';
import { lettered, matchSides } from './answer-space.ts';
import type { OwnWords } from '../../own-words.ts';

/** The keyed answer in words, with the letters and numbers of the sheet: a line for each part of it. */
export function answerText(question: DocumentQuestion, words: OwnWords): string {
  const { response, options } = question;
  const textOf = (id: string): string => options.find((option) => option.id === id)?.text ?? id;
  if ('optionIds' in response) {
    const letters = lettered(options).filter(({ id }) => response.optionIds.includes(id));
    return letters.map(({ letter, text }) => `${letter}. ${text}`).join('\n');
  }
  if ('order' in response) {
    return response.order.map((id, place) => `${place + 1}. ${textOf(id)}`).join('\n');
  }
  if ('pairs' in response) {
    const letterOf = new Map(matchSides(question).right.map(({ id, letter }) => [id, letter]));
    return response.pairs.map(([a, b]) => `${textOf(a)}: ${letterOf.get(b) ?? '–'}. ${textOf(b)}`).join('\n');
  }
  if ('accepted' in response) return response.accepted.join(` ${words.or} `);
  const [open, close] = words.marks;
  if ('spans' in response) return response.spans.map(({ text }) => `${open}${text}${close}`).join('\n');
  if ('rubric' in response) return words.markedByTeacher;
  const { value, lower, upper } = response;
  const exact = lower === value && upper === value;
  const { number, range } = words;
  return exact ? number(value) : `${number(value)} (${range(number(lower), number(upper))})`;
}

/** For marking at a glance: the letters to tick, the numbers down an order, the letters down a match, a number. */
export function shortAnswer(question: DocumentQuestion, { number }: OwnWords): string | null {
  const { response, options } = question;
  if ('optionIds' in response) {
    return lettered(options)
      .filter(({ id }) => response.optionIds.includes(id))
      .map(({ letter }) => letter)
      .join(' ');
  }
  if ('order' in response) return options.map(({ id }) => response.order.indexOf(id) + 1).join(' ');
  if ('pairs' in response) {
    const { left, right } = matchSides(question);
    const matches = new Map(response.pairs);
    return left.map(({ id }) => right.find((option) => option.id === matches.get(id))?.letter ?? '–').join(' ');
  }
  return 'value' in response ? number(response.value) : null;
}

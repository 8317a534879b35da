import { formatNumber } from '@crossread/shared';
import type { QuizResponse } from './attempt-documents.ts';
import type { Question } from './quiz-query.ts';

/** What was answered, in words. */
export function answerWords({ answer }: QuizResponse, { options }: Question): string {
  const textOf = (id: string | undefined) => options.find((option) => option.id === id)?.text ?? '';
  const { optionIds, value, text, spans, order, pairs } = answer;
  if (optionIds) return optionIds.map(textOf).join(', ');
  if (value !== null) return formatNumber(value);
  if (spans) return spans.map((span) => `“${span.text}”`).join(', ');
  if (order) return order.map((id, place) => `${place + 1}. ${textOf(id)}`).join('  ');
  if (pairs) return pairs.map(([left, right]) => `${textOf(left)}: ${textOf(right)}`).join('; ');
  return text ?? '';
}

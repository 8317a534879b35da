import { formatNumber, type Language } from '@crossread/shared';
import type { Answer } from './attempt-documents.ts';
import type { Question } from './quiz-query.ts';

/** An answer as the API gives it, or as it was about to be sent. */
export type Said = Omit<Answer, 'spans'> & { readonly spans?: readonly { readonly text: string }[] | null | undefined };

const quoted: Readonly<Record<Language, (words: string) => string>> = {
  en: (words) => `“${words}”`,
  de: (words) => `„${words}“`,
};

/** What was answered, in words. */
export function answerWords(said: Said, { options }: Question, language: Language): string {
  const textOf = (id: string | undefined) => options.find((option) => option.id === id)?.text ?? '';
  const { optionIds, value, spans, order, pairs } = said;
  if (optionIds) return optionIds.map(textOf).join(', ');
  if (typeof value === 'number') return formatNumber(value, language);
  if (spans) return spans.map(({ text }) => quoted[language](text)).join(', ');
  if (order) return order.map((id, place) => `${place + 1}. ${textOf(id)}`).join('  ');
  if (pairs) return pairs.map(([left, right]) => `${textOf(left)}: ${textOf(right)}`).join('; ');
  return said.text ?? '';
}

import type { Answer, QuizResponse } from '#features/quiz/attempt-documents.ts';
import type { Report } from '#features/quiz/quiz-query.ts';
import type { PreviewItem } from './preview-query.ts';

/** An answer that was marked and is kept nowhere, as if it were a response to the question. */
export function triedResponse(
  { question, review }: PreviewItem,
  answer: Answer,
  score: number | null,
  reports: readonly Report[],
): QuizResponse {
  const { optionIds, value, text, order, pairs, spans } = answer;
  return {
    id: question.id,
    score,
    hintCount: 0,
    certainty: null,
    selfMark: null,
    regrades: [],
    question: { id: question.id },
    answer: {
      optionIds: optionIds ?? null,
      value: value ?? null,
      text: text ?? null,
      order: order ?? null,
      pairs: pairs ?? null,
      spans:
        spans?.map(({ articleId, start, end }) => ({
          ...{ start, end, article: { id: articleId } },
          text: reports.find(({ id }) => id === articleId)?.text.slice(start, end) ?? '',
        })) ?? null,
    },
    review,
  };
}

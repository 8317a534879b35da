import { hashOf } from '../accounts/secret-token.ts';
import type { Viewer } from '../access/viewer.ts';

/**
 * The options of a question in the order of a pupil's own, where their assignment has one: by a hash of pupil, question and
 * option, so that it is the same on every device, in every process, and after a reload.
 */
export function inOwnOrder<Option extends { readonly id: string }>(
  { pupil }: Viewer,
  question: { readonly id: string; readonly quizId: string; readonly interaction: string },
  options: Option[],
): Option[] {
  // The options of a match stand in two columns, by their places.
  if (!pupil?.shuffledQuizIds.includes(question.quizId) || question.interaction === 'match') return options;
  const place = ({ id }: Option): string => hashOf(`${pupil.id} ${question.id} ${id}`);
  return options
    .map((option) => ({ option, key: place(option) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ option }) => option);
}

import { limits } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { invalid } from '../errors.ts';
import { ownQuiz } from '../quizzes/own-quiz.ts';
import { forOwners } from './own-working.ts';

/** Gives a quiz of one's own another title, at once and for all its versions. */
export async function renameQuiz(
  asked: Pick<Context, 'prisma' | 'asker'>,
  { quizId, title }: { readonly quizId: string; readonly title: string },
): Promise<void> {
  await ownQuiz(asked, quizId, forOwners);
  await asked.prisma.quiz.update({ where: { id: quizId }, data: { title: readTitle(title) } });
}

export function readTitle(given: string): string {
  const title = cleanInput(given).trim().replace(/\s+/g, ' ');
  const most = limits.titleCharacters;
  if (title === '') throw invalid('empty', 'title', 'Give the quiz a title.');
  if (title.length <= most) return title;
  throw invalid('too-long', 'title', `The title has ${title.length} characters; use at most ${most}.`);
}

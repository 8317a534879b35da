import type { Quiz } from '@crossread/shared';
import type { Context } from '../context.ts';
import { noSuch } from '../errors.ts';
import { loadQuiz } from '../quizzes/load-quiz.ts';
import { ownQuiz } from '../quizzes/own-quiz.ts';
import { loadStory, type ReadAgain } from '../stories/load-story.ts';
import { readWorking, type Working } from '../quizzes/working-copy.ts';

export const forOwners = 'A quiz is edited by whoever made it. Make one of your own of the same story.';

/** All that judging a working copy takes. */
export interface OwnWorking extends Working {
  readonly storyId: string;
  readonly story: ReadAgain;
  /** With the working copy's questions, in their order. */
  readonly quiz: Quiz;
}

/** A quiz of the asker's own as they are making it. */
export async function ownWorking(asked: Pick<Context, 'prisma' | 'asker'>, quizId: string): Promise<OwnWorking> {
  const { prisma } = asked;
  const { storyId } = await ownQuiz(asked, quizId, forOwners);
  const working = await readWorking(prisma, quizId);
  const found = await loadQuiz(prisma, quizId, { id: { in: [...working.questionIds] } });
  if (!found) throw noSuch('quiz');
  const byId = new Map(found.questions.map((question) => [question.id, question]));
  const questions = working.questionIds.flatMap((id) => byId.get(id) ?? []);
  return { ...working, storyId, story: await loadStory(prisma, storyId), quiz: { ...found, questions } };
}

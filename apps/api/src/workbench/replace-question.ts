import type { Context } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { loadQuiz } from '../quizzes/load-quiz.ts';
import { articleIdsByKey } from '../stories/article-ids.ts';
import { addQuestion } from './add-question.ts';
import { mustBeUnlocked } from './locked.ts';
import { ownWorking } from './own-working.ts';
import { lockWorking, storeWorking, type Seen } from '../quizzes/working-copy.ts';

export interface Replacing extends Seen {
  readonly questionId: string;
}

/** Puts another question like it in a question's place, and gives its id. The one that it replaces can be brought back. */
export async function replaceQuestion(
  asked: Pick<Context, 'prisma' | 'asker' | 'engine'>,
  { questionId, ...seen }: Replacing,
): Promise<string> {
  const { prisma, engine } = asked;
  const { quizId } = seen;
  const { quiz, story, questionIds, storyId } = await ownWorking(asked, quizId);
  const like = quiz.questions.find(({ id }) => id === questionId);
  if (!like) throw noSuch('question');
  await mustBeUnlocked(prisma, [questionId]);
  // Asked again, it is none of those that were tried and put aside either.
  const tried = (await loadQuiz(prisma, quizId, {}))?.questions ?? [];
  const besides = tried.filter(({ id, kind }) => kind === like.kind && !questionIds.includes(id));
  const asking = { ...quiz, questions: [...quiz.questions, ...besides] };
  const other = await engine.run('another', { ...story, quiz: asking, like, seed: `${quiz.seed} ${besides.length}` });
  if (!other) {
    const message = 'The reports support no other question like this one that the quiz does not ask already.';
    throw invalid('no-other', 'questionId', message);
  }
  const articleIds = await articleIdsByKey(prisma, { storyId });
  return prisma.$transaction(async (transaction) => {
    const working = await lockWorking(transaction, seen);
    const id = await addQuestion(transaction, { quizId, question: other, articleIds });
    const order = working.questionIds.map((one) => (one === questionId ? id : one));
    await storeWorking(transaction, quizId, order);
    return id;
  });
}

import type { Interaction } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { noSuch } from '../errors.ts';
import { noId } from '../no-id.ts';
import { readAnswer, type GivenAnswer } from '../quizzes/answer.ts';
import { markerOf } from '../quizzes/question-key.ts';

/** What an answer to a question of one's own would score: 0 to 1, or null where a teacher marks it. Stores nothing. */
export async function tryQuestion(
  { prisma, asker }: Pick<Context, 'prisma' | 'asker'>,
  { questionId, answer }: { readonly questionId: string; readonly answer: GivenAnswer },
): Promise<number | null> {
  const where = { id: questionId, quiz: { ownerId: asker.viewer.personId ?? noId } };
  const question = await prisma.question.findUnique({
    where,
    select: {
      interaction: true,
      options: true,
      quiz: { select: { story: { select: { articles: { select: { id: true, text: true } } } } } },
    },
  });
  if (!question) throw noSuch('question');
  const given = readAnswer(cleanInput(answer), {
    interaction: question.interaction as Interaction,
    options: question.options as unknown as readonly { readonly id: string }[],
    texts: new Map(question.quiz.story.articles.map(({ id, text }) => [id, text])),
  });
  const mark = await markerOf(prisma, questionId);
  return mark(given).score;
}

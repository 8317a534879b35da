import type { Interaction } from '@crossread/shared';
import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch, NotFoundError } from '../errors.ts';
import { json } from '../json.ts';
import { hintsOf, type HintMaterial } from './hint-of.ts';
import { mustNotBeWithheld } from './must-not-be-withheld.ts';
import { hintMaterial } from './question-key.ts';
import { attemptAsks, questionsAsked } from './questions-asked.ts';

interface Taking {
  readonly attemptId: string;
  readonly questionId: string;
}

/**
 * Tells the next hint to a question of a practice attempt, and keeps it, so that the answer counts for less. The attempt's row
 * is locked against an answer that comes at the same moment: either it is there and no hint is given, or it counts the hint.
 */
export async function takeHint({ prisma, asker }: Pick<Context, 'prisma' | 'asker'>, taking: Taking): Promise<void> {
  const { attemptId, questionId } = taking;
  const attempt = await prisma.attempt.findUnique({
    where: { id: attemptId, ...readable.ownAttempt(asker.viewer) },
    select: {
      ...{ ...attemptAsks, feedback: true, finishedAt: true },
      assignment: { select: { feedback: true } },
      quiz: { select: { storyId: true } },
    },
  });
  if (!attempt) throw noSuch('attempt');
  const question = await prisma.question.findFirst({ where: { id: questionId, ...questionsAsked(attempt) } });
  if (!question) throw new NotFoundError("There is no such question in this attempt's quiz.");
  if (attempt.finishedAt) throw invalid('attempt-finished', 'attemptId', 'This attempt is finished.');
  const { assignment, quiz } = attempt;
  if (!assignment) mustNotBeWithheld(asker.viewer, quiz.storyId, 'attemptId');
  if ((assignment ?? attempt).feedback !== 'each')
    throw invalid('test', 'attemptId', 'A test gives no hints. Practice does.');

  const articles = await prisma.article.findMany({
    where: { story: { quizzes: { some: { id: attempt.quizId } } } },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, publisher: { select: { name: true } }, layout: true },
  });
  await prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "Attempt" WHERE id = ${attemptId}::uuid FOR UPDATE`;
    const where = { attemptId, questionId };
    if (await transaction.response.findUnique({ where: { attemptId_questionId: where }, select: { id: true } }))
      throw invalid('answered', 'questionId', 'This question is answered. A hint comes before the answer.');
    const taken = await transaction.hint.findMany({ where, select: { kind: true } });
    const material: HintMaterial = {
      interaction: question.interaction as Interaction,
      options: question.options as unknown as HintMaterial['options'],
      ...(await hintMaterial(transaction, questionId)),
      articles: articles.map(({ id, name, publisher, layout }) => ({
        id,
        name: publisher?.name ?? name,
        blocks: (layout as unknown as { readonly blocks: HintMaterial['articles'][number]['blocks'] }).blocks,
      })),
    };
    const next = hintsOf(material).find(({ kind }) => taken.every((one) => one.kind !== kind));
    if (!next)
      throw invalid('no-hint', 'questionId', 'There is no further hint to this question. Nothing was taken off.');
    await transaction.hint.create({ data: { ...where, ...next, places: json(next.places) } });
  });
}

import { render } from '@crossread/engine';
import { Prisma } from '@crossread/prisma';
import type { Context } from '../context.ts';
import { InvalidInputError, invalid, type InputProblem } from '../errors.ts';
import { json } from '../json.ts';
import { nextVersion } from '../quizzes/next-version.ts';
import { askedNow } from '../quizzes/questions-asked.ts';
import { dismissed, moved, replaced, staleWords } from '../quizzes/stale-words.ts';
import { copyQuestions } from './copy-question.ts';
import { ownWorking } from './own-working.ts';
import { stayingInOrder } from './staying-in-order.ts';
import { lockWorking, mustBeAsSeen, type Seen } from '../quizzes/working-copy.ts';

/**
 * Has new attempts ask what the working copy has, by a new version of the quiz. Whoever is at an earlier version goes on
 * with it: its questions keep their places, and what was moved is asked by a copy. Throws where a question does not hold.
 */
export async function publishQuiz(asked: Pick<Context, 'prisma' | 'asker' | 'engine'>, seen: Seen): Promise<void> {
  const { quizId } = seen;
  const working = await ownWorking(asked, quizId);
  mustBeAsSeen(working, seen);
  const { quiz, story } = working;
  const { findings } = await asked.engine.run('inspect', { ...story, quiz });
  const problems = findings.flatMap((found, index) => problemOf(found, index));
  if (problems.length > 0) throw new InvalidInputError(problems);
  await asked.prisma.$transaction(async (transaction) => {
    const { questionIds, changed } = await lockWorking(transaction, seen);
    if (!changed) return;
    if (questionIds.length === 0) {
      throw invalid('no-questions', 'quizId', 'A quiz asks at least one question. Bring one back, or write one.');
    }
    await transaction.workingCopy.delete({ where: { quizId } });
    const before = await transaction.question.findMany({
      where: { quizId, ...askedNow },
      orderBy: { position: 'asc' },
      select: { id: true },
    });
    const order = before.map(({ id }) => id);
    if (order.join() === questionIds.join()) return;
    const version = await nextVersion(transaction, quizId);
    const staying = stayingInOrder(order, questionIds);
    const movedIds = questionIds.filter((id) => order.includes(id) && !staying.has(id));
    const copies = await copyQuestions(transaction, { quizId, questionIds: movedIds, askedFrom: version });
    const entering = questionIds.filter((id) => !order.includes(id));
    await enter(transaction, entering, version);
    const madeOf = await transaction.question.findMany({ where: { id: { in: entering } }, select: { madeOfId: true } });
    const edited = new Set(madeOf.map(({ madeOfId }) => madeOfId));
    const leaving = order.filter((id) => !staying.has(id));
    const gateOf = (id: string): string => (copies.has(id) ? moved : edited.has(id) ? replaced : dismissed);
    await leave(transaction, leaving, { version, gateOf });
    const target = questionIds.map((id) => copies.get(id) ?? id);
    await renumber(transaction, quizId, target, staying);
  });
}

function problemOf(
  found: readonly { readonly blocks: boolean; readonly reason: string }[],
  index: number,
): InputProblem[] {
  const blocking = found.find(({ blocks }) => blocks);
  if (!blocking) return [];
  const name = `Question ${index + 1}`;
  return [{ code: 'does-not-hold', input: name, message: `${name} cannot be asked as it is. ${blocking.reason}` }];
}

/** Throws where one is stale by now: a verification found that while it was edited. */
async function enter(transaction: Prisma.TransactionClient, ids: readonly string[], version: number): Promise<void> {
  const { count } = await transaction.question.updateMany({
    where: { id: { in: [...ids] }, staleFrom: null },
    data: { askedFrom: version, needsReview: false },
  });
  if (count === ids.length) return;
  const message = 'A question no longer holds, as the quiz was verified meanwhile. Edit it or drop it, then publish.';
  throw invalid('stale', 'quizId', message);
}

interface Leaving {
  readonly version: number;
  readonly gateOf: (id: string) => string;
}

async function leave(
  transaction: Prisma.TransactionClient,
  ids: readonly string[],
  { version, gateOf }: Leaving,
): Promise<void> {
  for (const id of ids) {
    const message = staleWords(gateOf(id));
    await transaction.question.update({
      where: { id },
      data: {
        staleFrom: version,
        staleGate: gateOf(id),
        staleReason: render(message),
        staleMessage: json(message),
      },
    });
  }
}

/** Places new questions between those that stay, whose order does not change, nor that of earlier versions. */
async function renumber(
  transaction: Prisma.TransactionClient,
  quizId: string,
  target: readonly string[],
  staying: ReadonlySet<string>,
): Promise<void> {
  const all = await transaction.question.findMany({
    where: { quizId },
    orderBy: { position: 'asc' },
    select: { id: true },
  });
  const others = all.map(({ id }) => id).filter((id) => staying.has(id) || !target.includes(id));
  const order: string[] = [];
  let next = 0;
  for (const id of others) {
    if (staying.has(id)) {
      const at = target.indexOf(id);
      order.push(...target.slice(next, at));
      next = at + 1;
    }
    order.push(id);
  }
  order.push(...target.slice(next));
  // Places are unique row by row, so all are moved out of the way first.
  const away = Prisma.sql`UPDATE "Question" SET "position" = -1 - "position" WHERE "quizId" = ${quizId}::uuid`;
  await transaction.$executeRaw(away);
  await transaction.$executeRaw`UPDATE "Question" SET "position" = place."at" - 1
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS place("id", "at") WHERE "Question"."id" = place."id"`;
}

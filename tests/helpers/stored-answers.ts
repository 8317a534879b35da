import { isDeepStrictEqual } from 'node:util';
import type { PrismaClient } from '@crossread/prisma';
import { storedId } from './api.ts';
import type { Acknowledged } from './simulated-pupil.ts';

/** How the store differs from what was acknowledged. */
export interface Differences {
  /** Acknowledged and not in the store, or not as they were sent. */
  readonly lost: number;
  /** Stored or acknowledged more than once for one question of one attempt. */
  readonly doubled: number;
  /** In the store in all. */
  readonly stored: number;
}

/** Compares the answers to what classes were set with those that pupils were told are stored. */
export async function compareWithStore(
  prisma: PrismaClient,
  assignmentIds: readonly string[],
  acknowledged: readonly Acknowledged[],
): Promise<Differences> {
  const rows = await prisma.response.findMany({
    where: { attempt: { assignmentId: { in: assignmentIds.map(storedId) } } },
    select: { id: true, attemptId: true, questionId: true, answer: true },
  });
  const stored = new Map(rows.map((row) => [row.id, row]));
  const lost = acknowledged.filter(({ responseId, attemptId, questionId, answer }) => {
    const row = stored.get(storedId(responseId));
    const isHere = row?.attemptId === storedId(attemptId) && row.questionId === storedId(questionId);
    return !isHere || !isDeepStrictEqual(row.answer, answer);
  });
  const asked = new Set(rows.map(({ attemptId, questionId }) => `${attemptId} ${questionId}`));
  const told = new Map<string, Set<string>>();
  for (const { attemptId, questionId, responseId } of acknowledged) {
    const key = `${attemptId} ${questionId}`;
    told.set(key, (told.get(key) ?? new Set()).add(responseId));
  }
  const toldTwice = [...told.values()].filter(({ size }) => size > 1).length;
  return { lost: lost.length, doubled: rows.length - asked.size + toldTwice, stored: rows.length };
}

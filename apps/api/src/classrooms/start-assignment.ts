import type { Prisma } from '@crossread/prisma';
import { readable } from '../access/readable.ts';
import type { ViewingPupil } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { invalid, NotAllowedError, noSuch } from '../errors.ts';
import { assignmentState, type AssignmentState } from './assignment-state.ts';

type Asked = Pick<Context, 'prisma' | 'asker' | 'announce'>;

const refusals: Readonly<Record<Exclude<AssignmentState, 'open'>, readonly [code: string, message: string]>> = {
  coming: ['not-open', 'This assignment is not open yet.'],
  paused: ['assignment-paused', 'Your teacher has paused this. Begin when it goes on.'],
  closed: ['assignment-closed', 'This assignment is closed.'],
};

/** Begins the pupil's attempt at what their class was set, or gives the one that goes on, on whichever device it began. */
export async function startAssignment({ prisma, asker, announce }: Asked, assignmentId: string): Promise<string> {
  const { viewer } = asker;
  const { pupil } = viewer;
  const assignment = await prisma.assignment.findUnique({
    where: { id: assignmentId, ...readable.assignment(viewer) },
  });
  if (!assignment) throw noSuch('assignment');
  if (pupil?.classId !== assignment.classId) throw new NotAllowedError('What a class was set is taken by its pupils.');
  const attemptId = await prisma.$transaction(async (transaction) => {
    const { extraTimePercent } = await locked(transaction, pupil);
    const mine = { assignmentId, personId: pupil.personId };
    const goingOn = await transaction.attempt.findFirst({ where: { ...mine, finishedAt: null }, select: { id: true } });
    if (goingOn) return goingOn.id;
    const now = new Date();
    const state = assignmentState(assignment, now);
    if (state !== 'open') throw invalid(refusals[state][0], 'assignmentId', refusals[state][1]);
    const { attemptsAllowed, timeLimitSeconds, quizId, version, certainty, feedback } = assignment;
    if (attemptsAllowed !== null && (await transaction.attempt.count({ where: mine })) >= attemptsAllowed) {
      throw invalid('no-attempts-left', 'assignmentId', 'You have made all attempts that this assignment allows.');
    }
    const allowedMs = timeLimitSeconds === null ? null : timeLimitSeconds * 10 * (100 + extraTimePercent);
    const dueAt = allowedMs === null ? null : new Date(now.getTime() + allowedMs);
    const data = { ...mine, quizId, version, certainty, feedback, dueAt, startedAt: now };
    await transaction.pupil.update({ where: { id: pupil.id }, data: { seenOn: now } });
    return (await transaction.attempt.create({ data, select: { id: true } })).id;
  });
  announce(`Progress:${assignmentId}`);
  return attemptId;
}

/** Two devices of one pupil that begin at once begin one after the other. */
async function locked(
  transaction: Prisma.TransactionClient,
  { id }: ViewingPupil,
): Promise<{ extraTimePercent: number }> {
  const rows = await transaction.$queryRaw<{ extraTimePercent: number }[]>`
    SELECT "extraTimePercent" FROM "Pupil" WHERE "id" = ${id}::uuid FOR UPDATE`;
  if (!rows[0]) throw noSuch('pupil');
  return rows[0];
}

import type { FeedbackTime } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { owns, type Viewer } from '../access/viewer.ts';
import { closedFrom, earliest } from '../classrooms/assignment-state.ts';
import { lateMs } from '../classrooms/late-answers.ts';

/*
 * Whether an attempt tells by now what its answers show: the one place that says so. What is marked stays marked in the
 * store; it is the reading that waits.
 */

/** The columns of an attempt that say it. */
export const attemptTells = {
  feedback: true,
  finishedAt: true,
  dueAt: true,
  assignment: {
    select: { feedback: true, closesAt: true, endedAt: true, revealed: true, class: { select: { ownerId: true } } },
  },
} satisfies Prisma.AttemptSelect;

export interface Telling {
  readonly feedback: FeedbackTime;
  readonly finishedAt: Date | null;
  readonly dueAt: Date | null;
  readonly assignment: {
    readonly feedback: FeedbackTime;
    readonly closesAt: Date | null;
    readonly endedAt: Date | null;
  } | null;
}

/** To whoever makes it. What is told when an attempt is over waits for answers that may still be under way. */
export function tells({ feedback, finishedAt, dueAt, assignment }: Telling, now = new Date()): boolean {
  if (assignment === null) return feedback === 'each' || finishedAt !== null;
  const closed = closedFrom(assignment);
  const last = earliest(closed, dueAt);
  const isOver = finishedAt !== null || (last !== null && last.getTime() + lateMs < now.getTime());
  switch (assignment.feedback) {
    case 'each':
      return true;
    case 'end':
      return isOver;
    case 'closed':
      return isOver && closed !== null && closed <= now;
    case 'never':
      return false;
  }
}

/** The same as a filter. */
export function telling(now: Date) {
  const isClosedBy = (moment: Date) => ({ OR: [{ closesAt: { lte: moment } }, { endedAt: { lte: moment } }] });
  const before = new Date(now.getTime() - lateMs);
  const isOver = {
    OR: [{ finishedAt: { not: null } }, { dueAt: { lt: before } }, { assignment: isClosedBy(before) }],
  };
  return {
    OR: [
      { assignmentId: null, OR: [{ feedback: 'each' }, { finishedAt: { not: null } }] },
      { assignment: { feedback: 'each' } },
      { assignment: { feedback: 'end' }, ...isOver },
      { assignment: { feedback: 'closed', ...isClosedBy(now) }, ...isOver },
    ],
  } satisfies Prisma.AttemptWhereInput;
}

interface Answered {
  readonly questionId: string;
  readonly attempt: Telling & {
    readonly assignment: { readonly revealed: readonly string[]; readonly class: { readonly ownerId: string } } | null;
  };
}

/** What one answer shows: also to the class's teacher at any time, and where the question was shown to the class. */
export function tellsAnswer(viewer: Viewer, { questionId, attempt }: Answered): boolean {
  const { assignment } = attempt;
  if (tells(attempt)) return true;
  return assignment !== null && (owns(viewer, assignment.class.ownerId) || assignment.revealed.includes(questionId));
}

/** The same of an attempt as a whole. */
export function tellsResult(viewer: Viewer, attempt: Answered['attempt']): boolean {
  return tells(attempt) || (attempt.assignment !== null && owns(viewer, attempt.assignment.class.ownerId));
}

/** The columns of an assignment that say when it tells. */
export interface TellingTerms {
  readonly feedback: FeedbackTime;
  readonly closesAt: Date | null;
  readonly endedAt: Date | null;
}

/** Whether an assignment keeps what was read out of its story from a pupil who has made these attempts at it. */
export function withholds(
  assignment: TellingTerms,
  attempts: readonly Omit<Telling, 'assignment'>[],
  now: Date,
): boolean {
  if (assignment.feedback === 'each') return false;
  if (assignment.feedback === 'never') return true;
  if (attempts.length > 0) return !attempts.some((attempt) => tells({ ...attempt, assignment }, now));
  const closed = closedFrom(assignment);
  return closed === null || closed > now;
}

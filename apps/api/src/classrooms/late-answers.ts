import { invalid } from '../errors.ts';
import { closedFrom, earliest, type Timetable } from './assignment-state.ts';

/** An answer that was sent in time may be under way for so long. */
const underWayMs = 30_000;
/** For so long after the last moment, what was given without a network before it is taken, marked as late. */
export const lateMs = 24 * 60 * 60 * 1000;

interface Arrival {
  readonly assignment: Timetable & { readonly revealed: readonly string[] };
  readonly attempt: { readonly startedAt: Date; readonly dueAt: Date | null };
  readonly questionId: string;
  /** How long ago the answer was given, by the clock of the device that gave it, of which only differences are believed. */
  readonly secondsAgo: number;
  readonly now: Date;
}

/**
 * Whether an answer to an assignment is late: docs/classes.md has the rules. Throws an InvalidInputError where it comes
 * too late to be taken, or while the assignment rests.
 */
export function isLate({ assignment, attempt, questionId, secondsAgo, now }: Arrival): boolean {
  if (assignment.revealed.includes(questionId)) {
    throw invalid('question-revealed', 'questionId', 'Your teacher has shown the answer to this question.');
  }
  const end = earliest(closedFrom(assignment), attempt.dueAt);
  const last = earliest(end, assignment.pausedAt);
  if (last === null || now.getTime() <= last.getTime() + underWayMs) return false;
  const given = Math.max(now.getTime() - Math.max(0, secondsAgo) * 1000, attempt.startedAt.getTime());
  const inTime = given <= last.getTime() && now.getTime() <= last.getTime() + lateMs;
  if (inTime) return end !== null && end < now;
  if (end === null || end > now) {
    throw invalid('assignment-paused', 'attemptId', 'Your teacher has paused this. Send the answer when it goes on.');
  }
  if (closedFrom(assignment)?.getTime() === end.getTime()) {
    throw invalid('assignment-closed', 'attemptId', 'This assignment is closed and takes no more answers.');
  }
  throw invalid('time-up', 'attemptId', 'Your time for this attempt is over. What you answered before counts.');
}

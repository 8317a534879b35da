/** The columns of an assignment that say whether it goes on. */
export interface Timetable {
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly pausedAt: Date | null;
  readonly endedAt: Date | null;
}

/** Before it opens, while answers are taken, while it rests, and when no more are taken. */
export type AssignmentState = 'coming' | 'open' | 'paused' | 'closed';

export function assignmentState(timetable: Timetable, now: Date): AssignmentState {
  const closed = closedFrom(timetable);
  if (closed !== null && closed <= now) return 'closed';
  if (timetable.opensAt > now) return 'coming';
  return timetable.pausedAt === null ? 'open' : 'paused';
}

/** From when no more answers are taken: its closing time, or when its teacher ended it, whichever is earlier. */
export function closedFrom({ closesAt, endedAt }: Pick<Timetable, 'closesAt' | 'endedAt'>): Date | null {
  return earliest(closesAt, endedAt);
}

export function earliest(...moments: readonly (Date | null)[]): Date | null {
  const known = moments.filter((moment) => moment !== null).map((moment) => moment.getTime());
  return known.length === 0 ? null : new Date(Math.min(...known));
}

import type { PrismaClient } from '@crossread/prisma';
import { cookieDays } from '../accounts/secret-cookie.ts';
import { logDays } from '../classrooms/class-log.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** So long after an assignment has closed its attempts are kept. */
const closedDays = 30;
/** So long after the last answer, where nothing closes; and pupils, after they were last there. */
const idleDays = 180;

/** How many rows of each were removed. */
export interface TidiedClasses {
  readonly attempts: number;
  readonly pupils: number;
  readonly sessions: number;
  readonly logEntries: number;
}

/** Removes what pupils answered, and who they were, when it has been kept as long as docs/classes.md says. */
export async function tidyClasses(prisma: PrismaClient, now: Date): Promise<TidiedClasses> {
  const before = (days: number): Date => new Date(now.getTime() - days * dayMs);
  const closed = before(closedDays);
  const idle = before(idleDays);
  /** Neither begun nor answered since. */
  const untouched = { startedAt: { lt: idle }, responses: { none: { answeredAt: { gte: idle } } } };
  const [overs, idles, alone, pupils, sessions, logEntries] = await prisma.$transaction([
    prisma.attempt.deleteMany({
      where: { assignment: { OR: [{ closesAt: { lt: closed } }, { endedAt: { lt: closed } }] } },
    }),
    prisma.attempt.deleteMany({
      where: { assignment: { closesAt: null, endedAt: null, attempts: { every: untouched } } },
    }),
    prisma.attempt.deleteMany({ where: { ...untouched, assignmentId: null, person: { pupil: { isNot: null } } } }),
    prisma.pupil.deleteMany({ where: { seenOn: { lt: idle }, person: { attempts: { every: untouched } } } }),
    prisma.pupilSession.deleteMany({ where: { createdAt: { lt: before(cookieDays) } } }),
    prisma.classLogEntry.deleteMany({ where: { at: { lt: before(logDays) } } }),
  ]);
  return {
    attempts: overs.count + idles.count + alone.count,
    pupils: pupils.count,
    sessions: sessions.count,
    logEntries: logEntries.count,
  };
}

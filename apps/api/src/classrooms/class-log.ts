import type { ClassAct, Prisma, PrismaClient } from '@crossread/prisma';
import type { Viewer } from '../access/viewer.ts';
import { noId } from '../no-id.ts';

/** So long it is kept who looked at what. */
export const logDays = 180;

interface Act {
  readonly classId: string;
  readonly act: ClassAct;
  /** The pupil or assignment that it was about, or the class. */
  readonly subjectId: string;
}

const hourMs = 60 * 60 * 1000;

/** Notes what somebody did with pupils' answers; the same again within the hour is not noted again. */
export async function noteInLog(prisma: PrismaClient, { personId }: Viewer, act: Act): Promise<void> {
  if (personId === null) return;
  const at = new Date();
  const hour = new Date(Math.floor(at.getTime() / hourMs) * hourMs);
  await prisma.classLogEntry.createMany({ data: [{ ...act, actorId: personId, at, hour }], skipDuplicates: true });
}

/** Notes that somebody looked at answers, where a pupil of a class of theirs gave them in this attempt. */
export async function noteSeenAnswers(
  prisma: PrismaClient,
  viewer: Viewer,
  seen: Prisma.AttemptWhereInput,
): Promise<void> {
  const attempt = await prisma.attempt.findFirst({
    where: { ...seen, assignment: { class: { ownerId: viewer.personId ?? noId } } },
    select: { assignment: { select: { classId: true } }, person: { select: { pupil: { select: { id: true } } } } },
  });
  const pupil = attempt?.person?.pupil;
  if (!attempt?.assignment || !pupil) return;
  await noteInLog(prisma, viewer, { classId: attempt.assignment.classId, act: 'sawAnswers', subjectId: pupil.id });
}

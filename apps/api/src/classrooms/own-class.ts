import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { NotAllowedError, noSuch } from '../errors.ts';

export type Asked = Pick<Context, 'prisma' | 'asker'>;

const refusal = 'This is for the teacher of the class.';

/** A class that the asker teaches. Its pupils are told that it is not for them, all others that there is none. */
export async function ownClass(
  { prisma, asker: { viewer } }: Asked,
  classId: string,
): Promise<{ readonly name: string }> {
  const where = { id: classId, ...readable.class(viewer) };
  const found = await prisma.class.findUnique({ where, select: { name: true, ownerId: true } });
  if (!found) throw noSuch('class');
  if (!owns(viewer, found.ownerId)) throw new NotAllowedError(refusal);
  return found;
}

/** The same for a pupil of such a class. */
export async function ownPupil(
  { prisma, asker: { viewer } }: Asked,
  pupilId: string,
): Promise<{ readonly classId: string }> {
  const where = { id: pupilId, ...readable.pupil(viewer) };
  const found = await prisma.pupil.findUnique({
    where,
    select: { classId: true, class: { select: { ownerId: true } } },
  });
  if (!found) throw noSuch('pupil');
  if (!owns(viewer, found.class.ownerId)) throw new NotAllowedError(refusal);
  return found;
}

/** The same for what such a class was set. */
export async function ownAssignment({ prisma, asker: { viewer } }: Asked, assignmentId: string) {
  const where = { id: assignmentId, ...readable.assignment(viewer) };
  const found = await prisma.assignment.findUnique({ where, include: { class: { select: { ownerId: true } } } });
  if (!found) throw noSuch('assignment');
  if (!owns(viewer, found.class.ownerId)) throw new NotAllowedError(refusal);
  return found;
}

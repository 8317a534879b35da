import type { Prisma } from '@crossread/prisma';
import { attemptsFor } from '../review/own-learning.ts';
import { noteInLog } from './class-log.ts';
import { ownClass, ownPupil, type Asked } from './own-class.ts';

const kept = {
  nickname: true,
  joinedAt: true,
  seenOn: true,
  extraTimePercent: true,
  person: { select: { attempts: attemptsFor } },
} satisfies Prisma.PupilSelect;

/** All that is kept of a pupil, as JSON with dates in ISO 8601: their nickname, their attempts and what these answered. */
export async function exportPupil(asked: Asked, pupilId: string): Promise<string> {
  const { prisma, asker } = asked;
  const { classId } = await ownPupil(asked, pupilId);
  const pupil = await prisma.pupil.findUniqueOrThrow({ where: { id: pupilId }, select: kept });
  await noteInLog(prisma, asker.viewer, { classId, act: 'exportedPupil', subjectId: pupilId });
  return JSON.stringify(inOne(pupil));
}

/** The same of a class: its name, what it was set, and each pupil. */
export async function exportClass(asked: Asked, classId: string): Promise<string> {
  const { prisma, asker } = asked;
  await ownClass(asked, classId);
  const found = await prisma.class.findUniqueOrThrow({
    where: { id: classId },
    select: {
      name: true,
      createdAt: true,
      assignments: { orderBy: { createdAt: 'asc' }, omit: { classId: true } },
      pupils: { orderBy: { joinedAt: 'asc' }, select: kept },
    },
  });
  await noteInLog(prisma, asker.viewer, { classId, act: 'exportedClass', subjectId: classId });
  return JSON.stringify({ ...found, pupils: found.pupils.map(inOne) });
}

type Kept = Prisma.PupilGetPayload<{ readonly select: typeof kept }>;

/** With what the attempts say of their assignment left to the class. */
function inOne({ person, ...pupil }: Kept) {
  return {
    ...pupil,
    attempts: person.attempts.map(({ assignment, ...attempt }) => ({ ...attempt, assigned: assignment !== null })),
  };
}

import { hashOf } from '../accounts/secret-token.ts';
import { invalid } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { noteInLog } from './class-log.ts';
import { newReturnCode, spaced } from './codes.ts';
import { nicknameTaken } from './join-class.ts';
import { readNickname } from './nickname.ts';
import type { Context } from '../context.ts';
import { ownPupil } from './own-class.ts';

type Asked = Pick<Context, 'prisma' | 'asker' | 'announce'>;

const extraPercentMost = 300;

export async function renamePupil(asked: Asked, pupilId: string, nickname: string): Promise<void> {
  const { classId } = await ownPupil(asked, pupilId);
  try {
    await asked.prisma.pupil.update({ where: { id: pupilId }, data: readNickname(nickname) });
    asked.announce(`Class:${classId}`);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw nicknameTaken();
  }
}

/** Takes a pupil out of their class, with all they answered. */
export async function removePupil(asked: Asked, pupilId: string): Promise<void> {
  const { classId } = await ownPupil(asked, pupilId);
  await asked.prisma.pupil.delete({ where: { id: pupilId } });
  await noteInLog(asked.prisma, asked.asker.viewer, { classId, act: 'removedPupil', subjectId: pupilId });
  asked.announce(`Class:${classId}`);
}

/** Gives a new code to come back with; the one from before is good no more. `signOut` ends the sessions of all devices. */
export async function renewReturnCode(asked: Asked, pupilId: string, signOut: boolean): Promise<string> {
  await ownPupil(asked, pupilId);
  const code = newReturnCode();
  await asked.prisma.$transaction([
    asked.prisma.pupil.update({ where: { id: pupilId }, data: { returnHash: hashOf(code) } }),
    ...(signOut ? [asked.prisma.pupilSession.deleteMany({ where: { pupilId } })] : []),
  ]);
  return spaced(code);
}

/** How much longer a pupil may take where time is limited, in percent; also for attempts under way. */
export async function setExtraTime(asked: Asked, pupilId: string, percent: number): Promise<void> {
  await ownPupil(asked, pupilId);
  if (percent < 0 || percent > extraPercentMost) {
    throw invalid('out-of-range', 'percent', `Extra time is from 0 to ${extraPercentMost} percent, not ${percent}.`);
  }
  await asked.prisma.$transaction(async (transaction) => {
    const { extraTimePercent: before, personId } = await transaction.pupil.findUniqueOrThrow({
      where: { id: pupilId },
    });
    await transaction.pupil.update({ where: { id: pupilId }, data: { extraTimePercent: percent } });
    await transaction.$executeRaw`UPDATE "Attempt" SET "dueAt" = "dueAt" +
        make_interval(secs => "timeLimitSeconds" * (${percent}::int - ${before}::int) / 100.0)
      FROM "Assignment" WHERE "Assignment"."id" = "assignmentId" AND "personId" = ${personId}::uuid
        AND "finishedAt" IS NULL AND "dueAt" IS NOT NULL`;
  });
}

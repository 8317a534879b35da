import type { RubricLevel } from '@crossread/shared';
import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import { invalid, NotAllowedError, noSuch } from '../errors.ts';
import { noteInLog } from './class-log.ts';
import type { Asked } from './own-class.ts';

/** Stores what a teacher finds of a pupil's written answer beside its rubric; null takes it back. */
export async function markResponse(asked: Asked, responseId: string, level: RubricLevel | null): Promise<void> {
  const { prisma, asker } = asked;
  const response = await prisma.response.findUnique({
    where: { id: responseId, ...readable.response(asker.viewer) },
    select: {
      question: { select: { interaction: true } },
      attempt: {
        select: {
          assignment: { select: { classId: true, class: { select: { ownerId: true } } } },
          person: { select: { pupil: { select: { id: true } } } },
        },
      },
    },
  });
  if (!response) throw noSuch('response');
  const { assignment, person } = response.attempt;
  if (!assignment || !owns(asker.viewer, assignment.class.ownerId)) {
    throw new NotAllowedError('A pupil’s answer is marked by the teacher of their class.');
  }
  if (response.question.interaction !== 'extended-text') {
    throw invalid('not-written', 'responseId', 'Only written answers are marked by a teacher.');
  }
  await prisma.response.update({ where: { id: responseId }, data: { mark: level } });
  const subjectId = person?.pupil?.id ?? assignment.classId;
  await noteInLog(prisma, asker.viewer, { classId: assignment.classId, act: 'markedAnswer', subjectId });
}

import type { ClassAct } from '@crossread/prisma';
import type { Asker } from '../access/asker.ts';
import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { globalId, storedId, uuidOrNobody } from './global-id.ts';

const ClassActType = enumOf<ClassAct>('ClassAct', 'What somebody did with what pupils answered.', {
  sawResults: 'Looked at the results of an assignment.',
  sawAnswers: 'Looked at the answers of a pupil.',
  markedAnswer: 'Marked a pupil’s written answer.',
  exportedResults: 'Took the results of an assignment along as a file.',
  exportedPupil: 'Took along all that is kept of a pupil.',
  exportedClass: 'Took along all that is kept of a class.',
  removedPupil: 'Removed a pupil with all they answered.',
});

const about: Readonly<Record<ClassAct, 'Assignment' | 'Pupil' | 'Class'>> = {
  sawResults: 'Assignment',
  sawAnswers: 'Pupil',
  markedAnswer: 'Pupil',
  exportedResults: 'Assignment',
  exportedPupil: 'Pupil',
  exportedClass: 'Class',
  removedPupil: 'Pupil',
};

const ofOwnClass = { act: true, subjectId: true, class: { select: { ownerId: true } } } as const;

interface OfOwnClass {
  readonly act: ClassAct;
  readonly class: { readonly ownerId: string };
}

/** Names are for the teacher of the class alone, not for admins. */
function isAbout(kind: 'Assignment' | 'Pupil', entry: OfOwnClass, { viewer }: Asker): boolean {
  return about[entry.act] === kind && owns(viewer, entry.class.ownerId);
}

const ClassLogEntryType = builder.prismaObject('ClassLogEntry', {
  description: 'That somebody did something with what pupils answered; the same within an hour is noted once.',
  fields: (t) => ({
    at: t.string({
      description: 'ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { at: true },
      resolve: ({ at }) => at.toISOString(),
    }),
    act: t.expose('act', { type: ClassActType, description: 'What they did.' }),
    actorName: t.string({
      nullable: true,
      description: 'The name of their account.',
      select: { actor: { select: { user: { select: { name: true } } } } },
      resolve: ({ actor }) => actor.user?.name ?? null,
    }),
    className: t.string({
      description: 'Of which class.',
      select: { class: { select: { name: true } } },
      resolve: (entry) => entry.class.name,
    }),
    subjectId: t.id({
      description: 'The id of the Assignment, Pupil or Class that it was about, which may be gone.',
      select: { act: true, subjectId: true },
      resolve: ({ act, subjectId }) => globalId(about[act], subjectId),
    }),
    nickname: t.string({
      nullable: true,
      description: 'Of the pupil, where it was about one who is still there, and whoever asks teaches them.',
      select: ofOwnClass,
      resolve: async ({ subjectId: id, ...entry }, _args, { reads, asker }) => {
        if (!isAbout('Pupil', entry, asker)) return null;
        return (await reads.pupil.findUnique({ where: { id }, select: { nickname: true } }))?.nickname ?? null;
      },
    }),
    title: t.string({
      nullable: true,
      description: 'Of the assignment, where it was about one that is still there, and whoever asks set it.',
      select: ofOwnClass,
      resolve: async ({ subjectId: id, ...entry }, _args, { reads, asker }) => {
        if (!isAbout('Assignment', entry, asker)) return null;
        const select = { quiz: { select: { title: true } } };
        return (await reads.assignment.findUnique({ where: { id }, select }))?.quiz.title ?? null;
      },
    }),
  }),
});

builder.queryField('classLog', (t) =>
  t.prismaConnection(
    {
      type: ClassLogEntryType,
      cursor: 'id',
      nullable: true,
      authScopes: { may: 'teach' },
      description:
        'Who looked at what pupils answered in the last 180 days, newest first: of one’s own classes; for admins of all, without pupils’ names.',
      args: { classId: t.arg.id({ description: 'Only of this class: the id of a Class.' }) },
      resolve: (query, _root, { classId }, { reads, asker }) =>
        reads.classLogEntry.findMany({
          ...query,
          where: {
            AND: [
              readable.classLogEntry(asker.viewer),
              classId ? { classId: uuidOrNobody(storedId('Class', classId) ?? '') } : {},
            ],
          },
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
        }),
    },
    { name: 'ClassLogConnection' },
    { name: 'ClassLogEdge' },
  ),
);

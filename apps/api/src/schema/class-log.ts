import type { ClassAct } from '@crossread/prisma';
import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { globalId } from './global-id.ts';

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
      select: { act: true, subjectId: true, class: { select: { ownerId: true } } },
      resolve: async ({ act, subjectId, class: { ownerId } }, _args, { reads, asker }) => {
        if (about[act] !== 'Pupil' || !owns(asker.viewer, ownerId)) return null;
        const where = { id: subjectId };
        return (await reads.pupil.findUnique({ where, select: { nickname: true } }))?.nickname ?? null;
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
      resolve: (query, _root, _args, { reads, asker }) =>
        reads.classLogEntry.findMany({
          ...query,
          where: readable.classLogEntry(asker.viewer),
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
        }),
    },
    { name: 'ClassLogConnection' },
    { name: 'ClassLogEdge' },
  ),
);

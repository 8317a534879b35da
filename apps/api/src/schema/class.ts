import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import { spaced } from '../classrooms/codes.ts';
import { builder } from './builder.ts';
import { storedId, uuidOrNobody } from './global-id.ts';

export const ClassNode = builder.prismaNode('Class', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'A teacher’s pupils: a name and nothing else. Its teacher sees it, and each pupil their own part of it.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.class(asker.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What its teacher calls it: 7b.' }),
    viewerIsTeacher: t.boolean({
      description: 'Whether whoever asks teaches it.',
      select: { ownerId: true },
      resolve: ({ ownerId }, _args, { asker }) => owns(asker.viewer, ownerId),
    }),
    joinCode: t.string({
      nullable: true,
      description: 'With which pupils join: KMHT-4RWX; for its teacher alone, null for pupils.',
      select: { joinCode: true, ownerId: true },
      resolve: ({ joinCode, ownerId }, _args, { asker }) => (owns(asker.viewer, ownerId) ? spaced(joinCode) : null),
    }),
    joinOpen: t.exposeBoolean('joinOpen', { description: 'Whether pupils may join now.' }),
    createdAt: t.string({
      description: 'ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { createdAt: true },
      resolve: ({ createdAt }) => createdAt.toISOString(),
    }),
    pupilCount: t.relationCount('pupils', { description: 'How many pupils have joined.' }),
    pupils: t.relation('pupils', {
      description: 'At most 200, in the order in which they joined; for a pupil, themselves alone.',
      query: (_args, { asker }) => ({ where: readable.pupil(asker.viewer), orderBy: { joinedAt: 'asc' } }),
    }),
    assignments: t.relation('assignments', {
      description: 'What it was set, newest first; at most 500.',
      query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    }),
  }),
});

builder.queryField('class', (t) =>
  t.prismaField({
    type: 'Class',
    nullable: true,
    description: 'A class that one teaches or is in; null where there is none, or no longer.',
    args: { id: t.arg.id({ required: true, description: 'The id of a Class.' }) },
    resolve: (query, _root, { id }, { reads, asker }) =>
      reads.class.findUnique({
        ...query,
        where: { id: uuidOrNobody(storedId('Class', id) ?? ''), ...readable.class(asker.viewer) },
      }),
  }),
);

import { readable } from '../access/readable.ts';
import { builder } from './builder.ts';
import { uuidOrNobody } from './global-id.ts';

export const PupilNode = builder.prismaNode('Pupil', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'Somebody in a class, known by a nickname. Their teacher sees them, and they themselves.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.pupil(asker.viewer) }),
  fields: (t) => ({
    nickname: t.exposeString('nickname', { description: 'What they are called, 2 to 24 characters: Mia.' }),
    class: t.relation('class', { description: 'The class that they are in.' }),
    extraTimePercent: t.exposeInt('extraTimePercent', {
      description: 'How much longer they may take where time is limited: 25 for a quarter more; mostly 0.',
    }),
    joinedAt: t.string({
      description: 'ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { joinedAt: true },
      resolve: ({ joinedAt }) => joinedAt.toISOString(),
    }),
  }),
});

import { readable } from '../access/readable.ts';
import { builder } from './builder.ts';
import { uuidOrNobody } from './global-id.ts';

builder.prismaNode('Publisher', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'Who prints reports.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.publisher(asker.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As its masthead has it, or as it was given: The Harbour Post.' }),
  }),
});

builder.queryField('publishers', (t) =>
  t.prismaField({
    type: ['Publisher'],
    description: 'Those of the stories that one may see, by name.',
    resolve: (query, _root, _args, { reads, asker }) =>
      reads.publisher.findMany({ ...query, where: readable.publisher(asker.viewer), orderBy: { name: 'asc' } }),
  }),
);

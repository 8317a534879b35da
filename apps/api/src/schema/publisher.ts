import { builder } from './builder.ts';
import { uuidOrNobody } from './global-id.ts';

builder.prismaNode('Publisher', {
  id: { field: 'id' },
  select: { id: true },
  description: 'Who prints reports.',
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({ name: t.exposeString('name') }),
});

builder.queryField('publishers', (t) =>
  t.prismaField({
    type: ['Publisher'],
    description: 'All publishers, by name.',
    resolve: (query, _root, _args, { reads }) => reads.publisher.findMany({ ...query, orderBy: { name: 'asc' } }),
  }),
);

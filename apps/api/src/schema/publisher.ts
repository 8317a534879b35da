import { readable } from '../access/readable.ts';
import { builder } from './builder.ts';
import { uuidOrNobody } from './global-id.ts';
import { totalCount } from './total-count.ts';

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
  t.prismaConnection(
    {
      type: 'Publisher',
      cursor: 'id',
      description: 'Those of the stories that one may see, by name.',
      totalCount: (_root, _args, { reads, asker }) =>
        reads.publisher.count({ where: readable.publisher(asker.viewer) }),
      resolve: (query, _root, _args, { reads, asker }) =>
        reads.publisher.findMany({
          ...query,
          where: readable.publisher(asker.viewer),
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        }),
    },
    { name: 'PublisherConnection', fields: (connection) => ({ totalCount: connection.int(totalCount) }) },
    { name: 'PublisherEdge' },
  ),
);

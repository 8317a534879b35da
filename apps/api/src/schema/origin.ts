import { readable } from '../access/readable.ts';
import { builder } from './builder.ts';
import { uuidOrNobody } from './global-id.ts';

builder.prismaNode('Origin', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'Articles that carry one wire text are one origin; an article of its own is one too.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.origin(asker.viewer) }),
  fields: (t) => ({
    agency: t.exposeString('agency', {
      nullable: true,
      description: 'The agency that any of its articles credits: AFP.',
    }),
    articles: t.relation('articles', {
      description: 'In the order of the story; one or more.',
      query: { orderBy: { position: 'asc' } },
    }),
  }),
});

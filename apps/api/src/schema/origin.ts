import { builder } from './builder.ts';
import { uuidOrNobody } from './global-id.ts';

builder.prismaNode('Origin', {
  id: { field: 'id' },
  select: { id: true },
  description: 'Articles that carry one wire text are one origin; an article of its own is one too.',
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    agency: t.exposeString('agency', { nullable: true, description: 'The agency that any of its articles credits.' }),
    articles: t.relation('articles', { query: { orderBy: { position: 'asc' } } }),
  }),
});

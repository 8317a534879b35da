import { readable } from '../access/readable.ts';
import type { Block, PublicationDate } from '@crossread/shared';
import { builder } from './builder.ts';
import { BlockKindType, ClaimTypeType, DateBasisType } from './enums.ts';
import { uuidOrNobody } from './global-id.ts';

const BlockType = builder.objectRef<Block>('Block').implement({
  description: 'A part of an article. Boilerplate and teasers are told apart, not removed.',
  fields: (t) => ({
    start: t.exposeInt('start'),
    end: t.exposeInt('end'),
    kind: t.expose('kind', { type: BlockKindType }),
  }),
});

export const PublicationDateType = builder.objectRef<PublicationDate>('PublicationDate').implement({
  description: 'When an article came out.',
  fields: (t) => ({
    date: t.exposeString('date', { description: 'ISO 8601, a day or a moment.' }),
    basis: t.expose('basis', { type: DateBasisType }),
  }),
});

builder.prismaNode('Article', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'One report. Its text never changes; a later version is a new edition.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.article(asker.viewer) }),
  fields: (t) => ({
    story: t.relation('story'),
    origin: t.relation('origin'),
    publisher: t.relation('publisher', { nullable: true }),
    displayName: t.string({
      description: 'What to call it: its publisher, or its name where no masthead is recognised.',
      select: { name: true, publisher: { select: { name: true } } },
      resolve: ({ name, publisher }) => publisher?.name ?? name,
    }),
    name: t.exposeString('name', { description: 'What it was called when it was imported.' }),
    position: t.exposeInt('position', { description: 'Its place among the reports of its story, from 0.' }),
    text: t.exposeString('text', { description: 'The source text; all spans index it in UTF-16 code units.' }),
    sha256: t.exposeString('sha256', { description: 'Of the text in UTF-8, hexadecimal.' }),
    title: t.exposeString('title', { nullable: true }),
    byline: t.exposeString('byline', { nullable: true }),
    agency: t.exposeString('agency', { nullable: true, description: 'The wire agency it credits.' }),
    published: t.field({
      type: PublicationDateType,
      nullable: true,
      select: { publishedAt: true, publishedBasis: true },
      resolve: ({ publishedAt, publishedBasis }) =>
        publishedAt === null ? null : { date: publishedAt, basis: publishedBasis ?? 'inferred' },
    }),
    blocks: t.field({
      type: [BlockType],
      select: { layout: true },
      resolve: ({ layout }) => (layout as unknown as { readonly blocks: readonly Block[] }).blocks,
    }),
    claims: t.relation('claims', {
      description: 'In order of place.',
      args: { type: t.arg({ type: ClaimTypeType }) },
      query: ({ type }) => ({ where: type ? { type } : {}, orderBy: { position: 'asc' } }),
    }),
    editions: t.relation('editions', { description: 'Later versions of it.' }),
  }),
});

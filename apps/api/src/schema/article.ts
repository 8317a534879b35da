import { readable } from '../access/readable.ts';
import type { Block, PublicationDate } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import { builder } from './builder.ts';
import { BlockKindType, ClaimStatusType, ClaimTypeType, DateBasisType } from './analysis-enums.ts';
import { uuidOrNobody } from './global-id.ts';
import { endWords, startWords } from './span.ts';
import { totalCount } from './total-count.ts';

const BlockType = builder.objectRef<Block>('Block').implement({
  description: 'A part of an article. Boilerplate and teasers are told apart, not removed.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: startWords }),
    end: t.exposeInt('end', { description: endWords }),
    kind: t.expose('kind', { type: BlockKindType, description: 'What it is.' }),
  }),
});

export const PublicationDateType = builder.objectRef<PublicationDate>('PublicationDate').implement({
  description: 'When an article came out.',
  fields: (t) => ({
    date: t.exposeString('date', { description: 'ISO 8601, a day or a moment: 2022-01-10, or 2022-01-10T08:30:00Z.' }),
    basis: t.expose('basis', { type: DateBasisType, description: 'Where that is from.' }),
  }),
});

export const ArticleNode = builder.prismaNode('Article', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'One report. Its text never changes; a later version is a new edition.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.article(asker.viewer) }),
  fields: (t) => ({
    story: t.relation('story', { description: 'The event it reports, with the other reports.' }),
    origin: t.relation('origin', { description: 'The text it carries, with the articles that carry it, too.' }),
    publisher: t.relation('publisher', {
      nullable: true,
      description: 'Who printed it; null where no masthead is recognised.',
    }),
    displayName: t.string({
      description: 'What to call it: its publisher, or its name where no masthead is recognised.',
      select: { name: true, publisher: { select: { name: true } } },
      resolve: ({ name, publisher }) => publisher?.name ?? name,
    }),
    name: t.exposeString('name', {
      description: 'What it was called when it was imported: a file’s name, or “Pasted report 2”.',
    }),
    position: t.exposeInt('position', { description: 'Its place among the reports of its story, from 0.' }),
    text: t.exposeString('text', { description: 'The source text; all spans index it in UTF-16 code units.' }),
    sha256: t.exposeString('sha256', {
      description: 'SHA-256 of the text in UTF-8, as 64 hexadecimal digits: what says that offsets are still good.',
    }),
    title: t.exposeString('title', { nullable: true, description: 'Its headline.' }),
    byline: t.exposeString('byline', { nullable: true, description: 'Who wrote it, as it says.' }),
    agency: t.exposeString('agency', { nullable: true, description: 'The wire agency it credits: AFP.' }),
    published: t.field({
      type: PublicationDateType,
      nullable: true,
      description: 'When it came out; null where that is not known.',
      select: { publishedAt: true, publishedBasis: true },
      resolve: ({ publishedAt, publishedBasis }) =>
        publishedAt === null ? null : { date: publishedAt, basis: publishedBasis ?? 'inferred' },
    }),
    blocks: t.field({
      type: [BlockType],
      description: 'Its parts from the first to the last. They do not overlap.',
      select: { layout: true },
      resolve: ({ layout }) => (layout as unknown as { readonly blocks: readonly Block[] }).blocks,
    }),
    claims: t.relatedConnection(
      'claims',
      {
        cursor: 'id',
        description: 'What it asserts, in order of place.',
        args: {
          type: t.arg({ type: ClaimTypeType, description: 'Only those of this type.' }),
          status: t.arg({ type: ClaimStatusType, description: 'Only those that stand so.' }),
          speaker: t.arg.string({
            description: 'Only those of this speaker, by the full name as `attribution.speaker` has it.',
          }),
        },
        totalCount: true,
        query: ({ type, status, speaker }) => ({
          where: {
            ...(type ? { type } : {}),
            ...(status ? { status } : {}),
            ...(speaker ? { speaker: cleanInput(speaker) } : {}),
          },
          orderBy: { position: 'asc' },
        }),
      },
      { name: 'ClaimConnection', fields: (connection) => ({ totalCount: connection.int(totalCount) }) },
      { name: 'ClaimEdge' },
    ),
    editionOf: t.relation('editionOf', {
      nullable: true,
      description:
        'The first edition, where this is a later one of it: the same publisher’s report, brought up to date. Else null.',
    }),
    editions: t.relation('editions', {
      description: 'Later editions of it, of which it is the first, where it is known that they are.',
      query: { orderBy: { position: 'asc' } },
    }),
  }),
});

import { readable } from '../access/readable.ts';
import { owns, type Viewer } from '../access/viewer.ts';
import type { Prisma } from '@crossread/prisma';
import { cleanInput } from '../clean-input.ts';
import { builder, connectionMost } from './builder.ts';
import { ClaimNode } from './claim.ts';
import { EngineVersionType } from './engine-version.ts';
import { VerdictType, VisibilityType } from './enums.ts';
import { uuidOrNobody } from './global-id.ts';
import { storiesArguments } from './stories-arguments.ts';

builder.prismaNode('Story', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'One event and the reports of it.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.story(asker.viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The last part of its address.' }),
    title: t.exposeString('title'),
    summary: t.exposeString('summary', { nullable: true }),
    eventDate: t.string({
      nullable: true,
      description: 'The day the reports are about, where one is known: 2022-01-10.',
      select: { eventDate: true },
      resolve: ({ eventDate }) => eventDate?.toISOString().slice(0, 10) ?? null,
    }),
    teachingText: t.exposeBoolean('teachingText', { description: 'Written for teaching by this project.' }),
    engine: t.field({
      type: EngineVersionType,
      select: { engineName: true, engineVersion: true },
      resolve: ({ engineName, engineVersion }) => ({ name: engineName, version: engineVersion }),
    }),
    createdAt: t.string({ select: { createdAt: true }, resolve: ({ createdAt }) => createdAt.toISOString() }),
    articles: t.relation('articles', { query: { orderBy: { position: 'asc' } } }),
    origins: t.relation('origins', { query: { orderBy: { position: 'asc' } } }),
    independentOrigins: t.relationCount('origins', { description: 'How many origins stand behind the reports.' }),
    comparisons: t.relation('comparisons', {
      description: 'Most disputed first.',
      args: { verdict: t.arg({ type: VerdictType }) },
      query: ({ verdict }) => ({ where: verdict ? { verdict } : {}, orderBy: { position: 'asc' } }),
    }),
    conflictCount: t.relationCount('comparisons', {
      description: 'Comparisons whose statements cannot all be right.',
      where: { verdict: 'conflict' },
    }),
    atIssue: t.exposeString('atIssue', {
      nullable: true,
      description: 'One line of what is at issue: "troops: 2,030, 2,300 or just over 2,000".',
    }),
    textReuse: t.relation('textReuse', { query: { orderBy: [{ containment: 'desc' }, { id: 'asc' }] } }),
    framings: t.relation('framings', { query: { orderBy: { position: 'asc' } } }),
    soleClaims: t.field({
      type: [ClaimNode],
      description: 'Statements and quotations that only one report has.',
      select: (_args, _context, nested) => ({
        articles: {
          orderBy: { position: 'asc' },
          select: { claims: nested({ where: { sole: true }, orderBy: { position: 'asc' } }) },
        },
      }),
      resolve: ({ articles }) => articles.flatMap(({ claims }) => claims),
    }),
    quizzes: t.relation('quizzes', {
      description: "The library's and one's own, newest first.",
      query: (_args, { asker }) => ({
        where: readable.listedQuiz(asker.viewer),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      }),
    }),
    visibility: t.expose('visibility', { type: VisibilityType }),
    viewerIsOwner: t.boolean({
      description: 'Whether whoever asks imported it.',
      select: { ownerId: true },
      resolve: ({ ownerId }, _args, { asker }) => owns(asker.viewer, ownerId),
    }),
    takenDownAt: t.string({
      nullable: true,
      description: 'When its texts and all that was made of them were removed; null for a story that stands.',
      select: { takenDownAt: true },
      resolve: ({ takenDownAt }) => takenDownAt?.toISOString() ?? null,
    }),
    takenDownFor: t.exposeString('takenDownFor', { nullable: true, description: 'Why they were removed.' }),
  }),
});

builder.queryFields((t) => ({
  story: t.prismaField({
    type: 'Story',
    nullable: true,
    args: { slug: t.arg.string({ required: true }) },
    resolve: (query, _root, { slug }, { reads, asker }) =>
      reads.story.findUnique({ ...query, where: { slug: cleanInput(slug), ...readable.story(asker.viewer) } }),
  }),
  stories: t.prismaConnection(
    {
      type: 'Story',
      cursor: 'id',
      description: `Newest first; first and last are from 1 to ${connectionMost}.`,
      args: {
        search: t.arg.string({ description: 'Words of the title, the summary, what is at issue, or a publisher.' }),
        publisher: t.arg.string({ description: "A publisher's name." }),
        verdict: t.arg({ type: VerdictType, description: 'Only stories with a comparison of this verdict.' }),
      },
      validate: { schema: storiesArguments },
      totalCount: (_root, args, { reads, asker }) => reads.story.count({ where: storiesMatching(args, asker.viewer) }),
      resolve: (query, _root, args, { reads, asker }) =>
        reads.story.findMany({
          ...query,
          where: storiesMatching(args, asker.viewer),
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    },
    { name: 'StoryConnection' },
    { name: 'StoryEdge' },
  ),
}));

interface StoryFilter {
  readonly search?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly verdict?: Prisma.ComparisonWhereInput['verdict'] | null | undefined;
}

function storiesMatching(filter: StoryFilter, viewer: Viewer): Prisma.StoryWhereInput {
  const { search, publisher, verdict } = cleanInput(filter);
  const words = search?.match(/\S+/g) ?? [];
  return {
    ...readable.story(viewer),
    takenDownAt: null,
    AND: words.map((word) => {
      const found = { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
      const byPublisher = { articles: { some: { publisher: { name: found } } } };
      return { OR: [{ title: found }, { summary: found }, { atIssue: found }, byPublisher] };
    }),
    ...(publisher ? { articles: { some: { publisher: { name: publisher } } } } : {}),
    ...(verdict ? { comparisons: { some: { verdict } } } : {}),
  };
}

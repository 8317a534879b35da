import { readable } from '../access/readable.ts';
import { isWithheld, owns } from '../access/viewer.ts';
import { cleanInput } from '../clean-input.ts';
import { inWords } from '../in-words.ts';
import { builder } from './builder.ts';
import { ClaimNode } from './claim.ts';
import { ClassNode } from './class.ts';
import { EngineVersionType } from './engine-version.ts';
import { VisibilityType } from './access-enums.ts';
import { VerdictType } from './analysis-enums.ts';
import { uuidOrNobody } from './global-id.ts';
import { inLanguage, withMessage } from './language.ts';
import { saidIn } from './said-in.ts';

builder.prismaNode('Story', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'One event and the reports of it.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.story(asker.viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The last part of its address, unique: the-night-of-the-storm.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'A sentence or two about it; null for imported stories.',
    }),
    eventDate: t.string({
      nullable: true,
      description: 'The day the reports are about, where one is known: 2022-01-10.',
      select: { eventDate: true },
      resolve: ({ eventDate }) => eventDate?.toISOString().slice(0, 10) ?? null,
    }),
    teachingText: t.exposeBoolean('teachingText', { description: 'Written for teaching by this project.' }),
    engine: t.field({
      type: EngineVersionType,
      description: 'What read and compared the reports.',
      select: { engineName: true, engineVersion: true },
      resolve: ({ engineName, engineVersion }) => ({ name: engineName, version: engineVersion }),
    }),
    createdAt: t.string({
      description: 'When it was imported: ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { createdAt: true },
      resolve: ({ createdAt }) => createdAt.toISOString(),
    }),
    articles: t.relation('articles', {
      description: 'The reports, at most 200, in the order in which they were imported.',
      query: { orderBy: { position: 'asc' } },
    }),
    origins: t.relation('origins', {
      description: 'Who stands behind the reports: those that carry one wire text are one.',
      query: { orderBy: { position: 'asc' } },
    }),
    independentOrigins: t.relationCount('origins', { description: 'How many origins stand behind the reports.' }),
    comparisons: t.relation('comparisons', {
      description: 'Most disputed first.',
      args: { verdict: t.arg({ type: VerdictType, description: 'Only those of this verdict.' }) },
      query: ({ verdict }) => ({ where: verdict ? { verdict } : {}, orderBy: { position: 'asc' } }),
    }),
    conflictCount: t.exposeInt('conflicts', {
      description: 'How many of its comparisons are in conflict: their statements cannot all be right.',
    }),
    atIssue: t.string({
      nullable: true,
      description: 'One line of what is at issue: "troops: 2,030, 2,300 or just over 2,000".',
      args: inLanguage,
      select: (args) => withMessage(args, 'atIssue', 'atIssueMessage'),
      resolve: ({ atIssue, atIssueMessage }, args) => atIssue && inWords(atIssue, atIssueMessage, args),
    }),
    saidIn: t.field(saidIn('atIssueMessage')),
    textReuse: t.relation('textReuse', {
      description: 'Pairs of reports that share text, those that share most first.',
      query: { orderBy: [{ containment: 'desc' }, { id: 'asc' }] },
    }),
    framings: t.relation('framings', {
      description: 'What the reports word differently: choices of words first, then quotation marks.',
      query: { orderBy: { position: 'asc' } },
    }),
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
    overrulings: t.relation('overrulings', {
      description: 'What its owner says against its comparisons, at most 200, in the order in which they said it.',
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    }),
    quizzes: t.relation('quizzes', {
      description: "The library's and one's own, newest first.",
      query: (_args, { asker }) => ({
        where: readable.listedQuiz(asker.viewer),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      }),
    }),
    visibility: t.expose('visibility', { type: VisibilityType, description: 'Who may see it.' }),
    sharedWith: t.field({
      type: [ClassNode],
      description: 'The classes of one’s own that read it: for whoever imported it, all that it is shared with.',
      select: (_args, { asker }, nested) => ({
        shares: {
          where: { class: readable.class(asker.viewer) },
          orderBy: { createdAt: 'asc' },
          select: { class: nested() },
        },
      }),
      resolve: ({ shares }) => shares.map((share) => share.class),
    }),
    analysisWithheld: t.boolean({
      description:
        'Whether what was read out of it is kept from a pupil, since a test on it is under way: then comparisons, claims, origins, shared text, wording and what is at issue are empty, null or 0, and that says nothing of the reports.',
      resolve: ({ id }, _args, { asker }) => isWithheld(asker.viewer, id),
    }),
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

builder.queryField('story', (t) =>
  t.prismaField({
    type: 'Story',
    nullable: true,
    description: 'A story; null where there is none, or it is another’s and not shown to one.',
    args: { slug: t.arg.string({ required: true, description: 'The last part of its address.' }) },
    resolve: (query, _root, { slug }, { reads, asker }) =>
      reads.story.findUnique({ ...query, where: { slug: cleanInput(slug), ...readable.story(asker.viewer) } }),
  }),
);

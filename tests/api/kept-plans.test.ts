import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { execute, parse, validate, type DocumentNode } from 'graphql';
import { createClient, createPool, packageFolder, type PrismaClient, type RunningDatabase } from '@crossread/prisma';
import { nobody, type Viewer } from '../../apps/api/src/access/viewer.ts';
import { plannedExecute } from '../../apps/api/src/execution/planned-execution.ts';
import { readsOf, type Reads } from '../../apps/api/src/one-statement/reads.ts';
import {
  startStatementPool,
  statementPool,
  type StatementPool,
} from '../../apps/api/src/one-statement/statement-pool.ts';
import type { Context } from '../../apps/api/src/context.ts';
import { schema } from '../../apps/api/src/schema/schema.ts';
import { watchedContext } from '../../apps/api/src/schema/watched-context.ts';
import { loadLibrary } from '../../apps/api/src/stories/load-library.ts';
import { readLibrary } from '../../apps/api/src/stories/read-library.ts';
import type { Data } from '../helpers/api-client.ts';
import { startTestDatabase } from '../helpers/database.ts';

let database: RunningDatabase;
let prisma: PrismaClient;
let pool: StatementPool;
let reads: Reads;

beforeAll(async () => {
  database = await startTestDatabase();
  prisma = createClient(database.url);
  await loadLibrary(prisma, readLibrary(path.join(packageFolder(), 'library')), () => {});
  pool = startStatementPool(createPool(database.url, statementPool), () => {});
  reads = readsOf({ prisma, pool });
}, 120_000);
afterAll(async () => {
  await pool?.stop();
  await prisma?.$disconnect();
  await database?.stop();
});

interface Asking {
  readonly variables?: Data;
  readonly viewer?: Viewer;
}

const planned = plannedExecute(execute);

/** The answer as it would be sent; a document that was asked before is known by its plans. */
async function answer(document: DocumentNode, { variables = {}, viewer = nobody }: Asking, run = planned) {
  const contextValue = { reads, prisma, asker: { viewer } };
  return JSON.stringify(await run({ schema, document, variableValues: variables, contextValue }));
}

/** What graphql-js makes of it, without anything that was kept: its fields are new to everybody. */
const answerAnew = (source: string, asking: Asking) => answer(parse(source), asking, async (args) => execute(args));

const kazakhstan = { slug: 'kazakhstan-2022' };
const story = (fields: string) => `query ($slug: String!) { story(slug: $slug) { ${fields} } }`;

describe('a document that is asked again is answered as if it were new', () => {
  test.each<readonly [what: string, source: string, askings: readonly Data[]]>([
    ['another story', story('id title articles { id displayName } quizzes { title }'), [{ slug: 'none' }, kazakhstan]],
    [
      'aliases',
      story('a: title b: title id c: articles { n: name } d: articles { t: title p: position }'),
      [kazakhstan],
    ],
    [
      'nulls',
      story('takenDownAt takenDownFor articles { byline agency publisher { id } published { date } }'),
      [kazakhstan],
    ],
    [
      'fragments and type names',
      `${story('__typename ...S comparisons { ...C members { ...M } } ... on Node { id }')}
       fragment S on Story { atIssue engine { name kind: __typename } }
       fragment C on Comparison { label verdict independentOrigins }
       fragment M on Claim { id type trail sole span { start text } figure { value kind literal { lower { value } } } }`,
      [kazakhstan],
    ],
    [
      'a variable below the field',
      `query ($slug: String!, $verdict: Verdict, $first: Int = 2) { story(slug: $slug) {
         comparisons(verdict: $verdict) { label } articles { claims(first: $first) { totalCount edges { cursor node { id } } } } } }`,
      [
        { ...kazakhstan, verdict: 'CONFLICT' },
        { ...kazakhstan, verdict: 'AGREE', first: 1 },
        { ...kazakhstan, verdict: null },
        kazakhstan,
      ],
    ],
    [
      'one relation with two arguments',
      story('a: comparisons(verdict: CONFLICT) { label } b: comparisons(verdict: AGREE) { label pairs { flags } }'),
      [kazakhstan],
    ],
    [
      'rows that stored JSON names',
      story('framings { uses { word article { id } } } soleClaims { article { id displayName origin { agency } } }'),
      [kazakhstan],
    ],
    [
      'a page of a list',
      'query ($n: Int) { stories(first: $n) { totalCount pageInfo { hasNextPage endCursor } edges { node { id title } } } }',
      [{ n: 1 }, { n: 3 }],
    ],
    [
      'an error in the middle',
      'query ($n: Int) { stories(first: $n) { edges { node { id } } } }',
      [{ n: 1 }, { n: -1 }],
    ],
  ])('%s', async (_what, source, askings) => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const inTurn = [...askings, ...askings];
    const answers = [];
    for (const variables of inTurn) answers.push(await answer(document, { variables }));
    const expected = await Promise.all(inTurn.map((variables) => answerAnew(source, { variables })));
    expect(answers).toEqual(expected);
  });
});

test('each viewer finds their own by the same document, whoever asked before', async () => {
  const where = { story: kazakhstan, ownerId: null };
  const quiz = await prisma.quiz.findFirstOrThrow({ where, omit: { id: true } });
  const viewers = await Promise.all(
    ['Ann', 'Ben'].map(async (name) => {
      const { id } = await prisma.person.create({ data: {} });
      await prisma.quiz.create({ data: { ...quiz, title: `Quiz of ${name}`, ownerId: id } });
      return { ...nobody, personId: id };
    }),
  );
  const document = parse(story('viewerIsOwner quizzes { title viewerIsOwner seed }'));
  const of = async (viewer: Viewer | undefined) => {
    const { data } = JSON.parse(await answer(document, { variables: kazakhstan, ...(viewer && { viewer }) })) as Data;
    return data.story.quizzes.flatMap(({ title, viewerIsOwner, seed }: Data) =>
      title.startsWith('Quiz of') ? [[title, viewerIsOwner, seed !== null]] : [],
    );
  };
  const [ann, ben] = viewers;
  const seen = [];
  for (const viewer of [ann, ben, undefined, ann, ben, undefined]) seen.push(await of(viewer));
  const anns = [['Quiz of Ann', true, true]];
  const bens = [['Quiz of Ben', true, true]];
  expect(seen).toEqual([anns, bens, [], anns, bens, []]);
});

test('the store is asked with the same selection for another story, and nobody can change it', async () => {
  const selections: unknown[] = [];
  const watching = {
    ...reads,
    story: {
      ...reads.story,
      findUnique: (args: Parameters<Reads['story']['findUnique']>[0]) => {
        selections.push(args.select);
        return reads.story.findUnique(args);
      },
    },
  };
  const document = parse(story('title articles { name }'));
  for (const slug of ['none', 'kazakhstan-2022']) {
    const contextValue = { reads: watching, prisma, asker: { viewer: nobody } };
    await planned({ schema, document, variableValues: { slug }, contextValue });
  }
  const [first, second] = selections as [Data, Data];
  expect(second).toBe(first);
  expect(Object.isFrozen(first) && Object.isFrozen(first['articles'].select)).toBe(true);
});

test.each<readonly [what: string, read: (context: Context) => unknown, asked: string]>([
  ['nothing', () => null, 'nothing'],
  ['who asks', ({ asker }) => asker.viewer.personId, 'viewer'],
  ['the cookies of the answer', ({ asker }) => asker.cookies, 'more'],
  ['the store', (context) => context.reads, 'more'],
  ['all of it', (context) => ({ ...context }), 'more'],
  ['first something else, then who asks', ({ prisma: store, asker }) => store && asker.viewer, 'more'],
])('a selection that looks at %s is known for it', (_what, read, expected) => {
  const asker = { viewer: nobody, cookies: [] };
  const { context, asked } = watchedContext({ reads, prisma, asker } as unknown as Context);
  read(context);
  expect(asked()).toBe(expected);
});

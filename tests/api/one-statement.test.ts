import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  createClient,
  createPool,
  packageFolder,
  Prisma,
  type PrismaClient,
  type RunningDatabase,
} from '@crossread/prisma';
import { modelNamed, type Model } from '../../apps/api/src/one-statement/model.ts';
import { readsOf, type Reads } from '../../apps/api/src/one-statement/reads.ts';
import {
  startStatementPool,
  statementPool,
  type StatementPool,
} from '../../apps/api/src/one-statement/statement-pool.ts';
import { loadLibrary } from '../../apps/api/src/stories/load-library.ts';
import { readLibrary } from '../../apps/api/src/stories/read-library.ts';
import { startTestDatabase } from '../helpers/database.ts';

type Args = Readonly<Record<string, unknown>>;
type Find = (args: Args) => Promise<unknown>;

let database: RunningDatabase;
let prisma: PrismaClient;
let pool: StatementPool;
let reads: Reads;
let fallbacks: string[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
  prisma = createClient(database.url);
  await loadLibrary(prisma, readLibrary(path.join(packageFolder(), 'library')), () => {});
  pool = startStatementPool(createPool(database.url, statementPool), () => {});
  reads = readsOf({ prisma, pool, onFallback: (_model, reason) => fallbacks.push(reason) });
}, 120_000);
afterAll(async () => {
  await pool?.stop();
  await prisma?.$disconnect();
  await database?.stop();
});

type ModelKey = Uncapitalize<Prisma.ModelName>;
const keyOf = (model: string): ModelKey => `${model.charAt(0).toLowerCase()}${model.slice(1)}` as ModelKey;
const find = (client: Reads | PrismaClient, model: string, name: 'findMany' | 'findUnique' | 'count'): Find =>
  client[keyOf(model)][name] as unknown as Find;

/** What the statement gives and what Prisma gives; no word of it may have come from Prisma. */
async function same(
  model: string,
  args: Args,
  name: 'findMany' | 'findUnique' | 'count' = 'findMany',
): Promise<unknown> {
  fallbacks = [];
  const ours = await find(reads, model, name)(args);
  expect(fallbacks).toEqual([]);
  expect(ours).toEqual(await find(prisma, model, name)(args));
  return ours;
}

const visible = (ownerId: string) => ({
  OR: [{ title: { contains: 'water', mode: 'insensitive' } }, { slug: ownerId }],
});
const byDate = [{ createdAt: 'desc' }, { id: 'desc' }];

describe('the statement gives what Prisma gives', () => {
  test.each(Object.values(Prisma.ModelName))('%s, whole, with every relation it has', async (name) => {
    const model = modelNamed(name);
    await same(name, { orderBy: orderOf(model) });
    for (const [relation, { target, isList }] of model.relations) {
      const nested = isList ? { orderBy: orderOf(modelNamed(target)) } : true;
      await same(name, { orderBy: orderOf(model), include: { [relation]: nested } });
    }
  });

  const filters: readonly (readonly [string, string, Args])[] = [
    ['nothing', 'Story', {}],
    ['what is undefined', 'Story', { slug: undefined, AND: [] }],
    ['an empty OR', 'Story', { OR: [] }],
    ['an empty NOT', 'Story', { NOT: [] }],
    ['a value', 'Story', { slug: 'tile-works' }],
    ['null', 'Story', { fingerprint: null }],
    ['not null', 'Story', { fingerprint: { not: null } }],
    ['another value, where some are null', 'Article', { agency: { not: 'AFP' } }],
    ['not a value, where some are null', 'Article', { NOT: { agency: 'AFP' } }],
    ['one of several', 'Story', { slug: { in: ['tile-works', 'veldra-flood', 'none'] } }],
    ['one of none', 'Story', { slug: { in: [] } }],
    ['an enum', 'Comparison', { verdict: 'conflict' }],
    ['one of an enum', 'Comparison', { verdict: { in: ['conflict', 'agree'] } }],
    ['a range', 'Claim', { position: { gte: 2, lt: 5 } }],
    ['a date', 'Story', { eventDate: new Date('2022-01-10') }],
    ['dates before', 'Story', { createdAt: { lte: new Date('2100-01-01') } }],
    ['words in any case', 'Story', { title: { contains: 'WATER', mode: 'insensitive' } }],
    ['words in this case', 'Story', { title: { contains: 'WATER' } }],
    ['signs that LIKE would take for its own', 'Story', { title: { contains: '100\\%', mode: 'insensitive' } }],
    ['some of a relation', 'Story', { comparisons: { some: { verdict: 'retracted' } } }],
    ['some of a relation of a relation', 'Story', { articles: { some: { publisher: { name: { contains: 'o' } } } } }],
    ['none of a relation', 'Story', { quizzes: { none: { attempts: { some: {} } } } }],
    ['one relation', 'Claim', { sole: true, article: { story: { slug: 'tile-works' } } }],
    [
      'all of it',
      'Story',
      { AND: [visible('tile-works'), { NOT: { comparisons: { none: {} } } }], teachingText: true },
    ],
    ['either of two owners', 'Story', visible('tile-works')],
    ['what a new attempt asks', 'Question', { askedFrom: { not: null }, staleFrom: null }],
    ['a version', 'Question', { askedFrom: { lte: 1 }, OR: [{ staleFrom: null }, { staleFrom: { gt: 1 } }] }],
  ];
  test.each(filters)('filtered by %s', async (_name, model, where) => {
    const orderBy = orderOf(modelNamed(model));
    await same(model, { where, orderBy, select: { id: true } });
    await same(model, { where }, 'count');
  });

  test('a page of rows from any place, forwards and backwards', async () => {
    const all = (await same('Story', { select: { id: true }, orderBy: byDate })) as { id: string }[];
    expect(all).toHaveLength(4);
    for (const { id } of [...all, { id: '00000000-0000-0000-0000-000000000000' }]) {
      for (const take of [1, 2, 9, -1, -2, -9]) {
        for (const skip of [0, 1, 3]) {
          await same('Story', { select: { id: true }, orderBy: byDate, take, skip, cursor: { id } });
        }
      }
    }
    await same('Story', { select: { id: true }, orderBy: byDate, take: 2, skip: 1 });
  });

  test('a page of the rows of each of several, from any place, forwards and backwards', async () => {
    const { id: storyId, articles } = await prisma.story.findUniqueOrThrow({
      where: { slug: 'kazakhstan-2022' },
      include: { articles: { include: { claims: { orderBy: { position: 'asc' } } } } },
    });
    const claims = articles[1]?.claims.map(({ id }) => id) ?? [];
    expect(claims.length).toBeGreaterThan(5);
    for (const id of [...claims.slice(0, 3), claims.at(-1)]) {
      for (const take of [1, 3, 100, -1, -3, -100]) {
        const page = { orderBy: { position: 'asc' }, take, skip: 1, cursor: { id }, where: { status: 'asserted' } };
        const select = { id: true, claims: { ...page, select: { text: true } } };
        await same('Article', { where: { storyId }, orderBy: { position: 'asc' }, select });
      }
    }
    const fromTheEnd = { claims: { orderBy: { position: 'asc' }, take: -2 } };
    await same('Article', { where: { storyId }, orderBy: { position: 'asc' }, include: fromTheEnd });
  });

  test('rows in the order of a relation, parts of rows, counts with a filter', async () => {
    await same('Claim', { select: { key: true }, orderBy: [{ article: { key: 'asc' } }, { id: 'desc' }], take: 30 });
    await same('Story', {
      orderBy: { slug: 'asc' },
      select: {
        title: true,
        summary: false,
        articles: { orderBy: { position: 'desc' }, take: 2, skip: 1, select: { publisher: { select: { id: true } } } },
        _count: { select: { origins: true, comparisons: { where: { verdict: 'conflict' } } } },
      },
    });
  });

  test('the one row of a key, of many keys at once, and of none', async () => {
    const stories = await prisma.story.findMany();
    const select = { slug: true, eventDate: true, quizzes: { select: { createdAt: true } } };
    const keys = [...stories.map(({ id }) => ({ id })), { slug: 'tile-works' }];
    await Promise.all(keys.map((where) => same('Story', { select, where }, 'findUnique')));
    await same('Story', { select, where: { slug: 'no-such-story' } }, 'findUnique');
    await same('Story', { select, where: { slug: 'tile-works', OR: [{ teachingText: false }] } }, 'findUnique');
    const [first] = stories;
    const capital = { where: { id: first?.id.toUpperCase() ?? '' } };
    expect(await reads.story.findUnique(capital)).toEqual(first);
    const missing = { where: { slug: 'no-such-story' } };
    await expect(reads.story.findUniqueOrThrow(missing)).rejects.toThrow(/No record was found/);
  });

  test('whatever is selected', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(Prisma.ModelName)),
        fc.infiniteStream(fc.nat()),
        (name, draws) =>
          same(name, {
            ...randomSelection(modelNamed(name), () => draws.next().value as number, 2),
            ...ordered(name),
          }).then(() => undefined),
      ),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);
});

describe('what the statement cannot say', () => {
  const beyond: readonly (readonly [string, Args])[] = [
    ['another filter on words', { where: { title: { startsWith: 'K' } } }],
    ['a filter on JSON', { where: { articles: { some: { given: { equals: {} } } } } }],
    ['a filter on all of a relation', { where: { articles: { every: { position: { gte: 0 } } } } }],
    ['an order by a count', { orderBy: { articles: { _count: 'asc' } } }],
    ['nulls first', { orderBy: [{ summary: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }] }],
    ['a page in no order', { take: 1 }],
    ['distinct rows', { distinct: ['engineName'], orderBy: { id: 'asc' } }],
    ['the other side of a cursor that is no id', { cursor: { slug: 'tile-works' }, orderBy: { slug: 'asc' } }],
    ['all counts', { include: { _count: true }, orderBy: { id: 'asc' } }],
  ];
  test.each(beyond)('%s comes from Prisma', async (_name, args) => {
    fallbacks = [];
    const ours = await find(reads, 'Story', 'findMany')(args);
    expect(fallbacks).toHaveLength(1);
    expect(ours).toEqual(await find(prisma, 'Story', 'findMany')(args));
  });

  test('a name that is none stays an error', async () => {
    await expect(find(reads, 'Story', 'findMany')({ where: { nobody: 1 } })).rejects.toThrow();
    await expect(find(reads, 'Story', 'findMany')({ where: { slug: { nothing: 1 } } })).rejects.toThrow();
  });
});

test('the relations are those of the schema file, each over the id of the other', () => {
  const file = readFileSync(path.join(packageFolder(), 'schema.prisma'), 'utf8');
  const references = [...file.matchAll(/references: \[(\w+)\]/g)].map(([, name]) => name);
  expect(new Set(references)).toEqual(new Set(['id']));
});

/** An order in which no two rows are equal. */
function orderOf({ columns }: Model): readonly Args[] {
  const names = columns.has('id') ? ['id'] : [...columns.keys()].filter((name) => name.endsWith('Id'));
  return names.map((name) => ({ [name]: 'asc' }));
}

function ordered(model: string): Args {
  return { orderBy: orderOf(modelNamed(model)) };
}

function randomSelection(model: Model, draw: () => number, depth: number): Args {
  const columns = [...model.columns.keys()].filter((_name, index) => index === 0 || draw() % 2 === 0);
  const relations = depth === 0 ? [] : [...model.relations].filter(() => draw() % 3 === 0);
  const nested = relations.map(([name, { target, isList }]) => {
    const inner = randomSelection(modelNamed(target), draw, depth - 1);
    return [name, isList ? { ...inner, ...ordered(target), ...(draw() % 3 === 0 ? { take: 2 } : {}) } : inner] as const;
  });
  return { select: Object.fromEntries([...columns.map((name) => [name, true] as const), ...nested]) };
}

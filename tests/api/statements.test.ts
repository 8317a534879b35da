import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, validate, type ExecutionResult } from 'graphql';
import { createClient, createPool, packageFolder, type PrismaClient, type RunningDatabase } from '@crossread/prisma';
import { nobody } from '../../apps/api/src/access/viewer.ts';
import { plannedExecute } from '../../apps/api/src/execution/planned-execution.ts';
import { readsOf } from '../../apps/api/src/one-statement/reads.ts';
import {
  startStatementPool,
  statementPool,
  type StatementPool,
} from '../../apps/api/src/one-statement/statement-pool.ts';
import { schema } from '../../apps/api/src/schema/schema.ts';
import { loadLibrary } from '../../apps/api/src/stories/load-library.ts';
import { readLibrary } from '../../apps/api/src/stories/read-library.ts';
import { startTestDatabase } from '../helpers/database.ts';

let database: RunningDatabase;
let prisma: PrismaClient;
let pool: StatementPool;
let quizId: string;

beforeAll(async () => {
  database = await startTestDatabase();
  prisma = createClient(database.url);
  await loadLibrary(prisma, readLibrary(path.join(packageFolder(), 'library')), () => {});
  pool = startStatementPool(createPool(database.url, statementPool), () => {});
  const { id } = await prisma.quiz.findFirstOrThrow({ where: { story: { slug: 'kazakhstan-2022' } } });
  quizId = Buffer.from(`Quiz:${id}`).toString('base64');
}, 120_000);
afterAll(async () => {
  await pool?.stop();
  await prisma?.$disconnect();
  await database?.stop();
});

const examples = path.resolve(import.meta.dirname, '../../apps/api/examples');

/** Runs a query by its plan, or not at all. */
const byPlan = plannedExecute(() => {
  throw new Error('The query is executed again, by graphql-js, which takes twice as long.');
});

/** The statements that a document sends, and what it gets; any that goes to Prisma is a failure, as is one without a plan. */
async function asked(source: string, variables: Record<string, unknown> = {}) {
  const statements: string[] = [];
  const counted: StatementPool = {
    ...pool,
    run: (text, values) => {
      statements.push(text);
      return pool.run(text, values);
    },
  };
  const onFallback = (_model: string, reason: string): void => {
    throw new Error(reason);
  };
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const { data, errors } = (await byPlan({
    schema,
    document,
    variableValues: variables,
    contextValue: { reads: readsOf({ prisma, pool: counted, onFallback }), asker: { viewer: nobody } },
  })) as ExecutionResult;
  expect(errors).toBeUndefined();
  return { data, statements };
}

/** With each the statements that its page needs, however many rows it has and whether it counts all there are. */
test.each([
  ['story-list', 1, () => ({})],
  ['story-list-half', 1, () => ({})],
  ['story-page', 1, () => ({ slug: 'kazakhstan-2022' })],
  ['story-page-half', 1, () => ({ slug: 'kazakhstan-2022' })],
  ['quiz-page', 1, () => ({ id: quizId })],
  ['quiz-page-half', 1, () => ({ id: quizId })],
])('%s is read in %d', async (example, count, variables) => {
  const source = readFileSync(path.join(examples, `${example}.graphql`), 'utf8');
  const { data, statements } = await asked(source, variables());
  expect(Object.values(data ?? {})).not.toContain(null);
  expect(statements).toHaveLength(count);
});

test('rows that each ask for another are read together', async () => {
  const source = `{ story(slug: "kazakhstan-2022") { framings { uses { article { name story { title } } } } } }`;
  const { data, statements } = await asked(source);
  const uses = JSON.stringify(data).match(/"title"/g) ?? [];
  expect(uses.length).toBeGreaterThan(5);
  expect(statements).toHaveLength(2);
});

test('a search looks for ids, then reads a page of them', async () => {
  const { data, statements } = await asked(
    '{ stories(search: "troops") { edges { node { title articles { name } } } } }',
  );
  expect(JSON.stringify(data)).toContain('Kazakhstan');
  expect(statements).toHaveLength(2);
});

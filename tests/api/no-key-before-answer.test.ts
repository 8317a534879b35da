import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { importReports, makeQuiz, storedId, type Data, type RunningApi } from '../helpers/api.ts';
import { crawl, walk, type Crawled } from '../helpers/crawl.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let api: RunningApi;
let prisma: PrismaClient;
let attemptId: string;
let questions: readonly Data[];
let startIds: readonly string[];

beforeAll(async () => {
  running = await startApiAndStore();
  ({ api, prisma } = running);
  const { story } = await importReports(api, stormReports);
  const quizId = await makeQuiz(api, story.id, 8);
  ({ attemptId, questions } = await begin(quizId));
  const jobs = await prisma.job.findMany({ select: { id: true } });
  const stranger = await begin(quizId);
  startIds = [attemptId, stranger.attemptId, quizId, ...jobs.map(({ id }) => globalId('Job', id))];
});
afterAll(async () => {
  await running?.stop();
});

const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64');

/** Types that hold what answers a question. */
const telling = ['Review', 'OptionReview', 'EvidenceSpan'];
/** Told only of some answers: a written one, and one that was marked again. */
const alsoTelling = ['Rubric', 'Regrade'];

describe('asking for every field of everything that can be reached', () => {
  test('before the first answer gives no key, feedback or evidence', async () => {
    const crawled = await crawl(api, startIds);
    expect([...crawled.types]).toEqual(
      expect.arrayContaining(['Story', 'Article', 'Claim', 'Comparison', 'Quiz', 'Question', 'Attempt', 'Job']),
    );
    expect([...telling, ...alsoTelling].filter((type) => crawled.types.has(type))).toEqual([]);
    expect(await toldQuestions(crawled)).toEqual([]);
  }, 240_000);

  test('after one answer gives that question’s and no other’s', async () => {
    const question = questions.find(({ interaction }) => interaction === 'CHOICE');
    const { submitResponse } = await api.ask(
      `mutation ($attemptId: ID!, $questionId: ID!) {
        submitResponse(input: { attemptId: $attemptId, questionId: $questionId, answer: { optionIds: ["a"] } }) {
          ... on SubmitResponsePayload { response { id } } } }`,
      { attemptId, questionId: question.id },
    );
    const crawled = await crawl(api, [...startIds, submitResponse.response.id]);
    expect(telling.filter((type) => !crawled.types.has(type))).toEqual([]);
    expect(await toldQuestions(crawled)).toEqual([storedId(question.id)]);
  }, 240_000);

  test('finds every object again by its id', async () => {
    const { ids } = await crawl(api, startIds);
    for (const id of ids) {
      const { node } = await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
      expect(node).toEqual({ __typename: Buffer.from(id, 'base64').toString().split(':')[0], id });
    }
  }, 240_000);
});

test('no field of a question, a quiz or an attempt is of a type that tells, however it is named', async () => {
  expect(await holdersOf([...telling, ...alsoTelling])).toEqual([
    ...['Answer', 'OptionReview', 'QuestionDraft', 'Response', 'Review'],
  ]);
});

test('a draft is reached by one mutation alone', async () => {
  expect(await holdersOf(['QuestionDraft'])).toEqual(['ReviewDraftsPayload']);
  expect(await holdersOf(['ReviewDraftsPayload', 'ReviewDraftsResult'])).toEqual(['Mutation']);
});

/** Names of the types with a field of one of these types. */
async function holdersOf(names: readonly string[]): Promise<readonly string[]> {
  const { __schema } = await api.ask(
    '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
  );
  const holders = __schema.types.filter((type: Data) =>
    type.fields?.some((field: Data) => names.some((name) => JSON.stringify(field.type).includes(`"${name}"`))),
  );
  return holders.map(({ name }: Data) => name).sort();
}

/** The stored questions whose explanation or an option's feedback stands in any answer. */
async function toldQuestions({ answers }: Crawled): Promise<readonly string[]> {
  const said = new Set<string>();
  for (const answer of answers) {
    walk(answer, (object) => {
      for (const value of Object.values(object)) if (typeof value === 'string') said.add(value);
    });
  }
  const keys = await prisma.questionKey.findMany();
  expect(keys.length).toBe(questions.length);
  return keys
    .filter(({ explanation, options }) => {
      const feedback = (options as unknown as readonly Data[]).map((option) => option.feedback);
      return [explanation, ...feedback].some((secret) => said.has(secret));
    })
    .map(({ questionId }) => questionId);
}

async function begin(quizId: string): Promise<{ attemptId: string; questions: readonly Data[] }> {
  const { startAttempt } = await api.ask(
    `mutation ($quizId: ID!) { startAttempt(input: { quizId: $quizId }) { ... on StartAttemptPayload {
      attempt { id quiz { questions { id interaction } } } } } }`,
    { quizId },
  );
  return { attemptId: startAttempt.attempt.id, questions: startAttempt.attempt.quiz.questions };
}

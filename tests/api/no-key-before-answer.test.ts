import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { apiClient } from '../helpers/api-client.ts';
import { importReports, makeQuiz, storedId, type Data, type RunningApi } from '../helpers/api.ts';
import { crawl, walk, type Crawled } from '../helpers/crawl.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let api: RunningApi;
let prisma: PrismaClient;
let attemptId: string;
let questions: readonly Data[];
let quizId: string;
let startIds: readonly string[];

beforeAll(async () => {
  running = await startApiAndStore();
  ({ api, prisma } = running);
  const { story } = await importReports(api, stormReports);
  quizId = await makeQuiz(api, story.id, 8);
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
    const { response } = await answer(attemptId, question.id);
    const crawled = await crawl(api, [...startIds, response.id]);
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

describe('an attempt that tells at its end', () => {
  let taken: { readonly attemptId: string; readonly questions: readonly Data[] };
  let choices: readonly Data[];
  let own: readonly string[];

  beforeAll(async () => {
    taken = await begin(quizId, 'END');
    choices = taken.questions.filter(({ interaction }) => interaction === 'CHOICE');
    const ids = [];
    for (const { id } of choices.slice(1, 3)) ids.push((await answer(taken.attemptId, id)).response.id);
    own = ids;
  });

  test('keeps to itself what its answers show', async () => {
    const crawled = await crawl(api, [taken.attemptId, ...own]);
    expect(own.length).toBe(2);
    expect([...crawled.types]).toEqual(expect.arrayContaining(['Attempt', 'Response', 'Question']));
    // The first question's is told: another attempt has answered it.
    expect(await toldQuestions(crawled)).toEqual([storedId(choices[0]?.id)]);
    expect(await shownOf(own)).toEqual(own.map(() => ({ score: null, review: null, regrades: [] })));
    const { viewer } = await api.ask('{ viewer { learning reviewPlan { skills { answers } } } }');
    const written = JSON.parse(viewer.learning).attempts.find(({ feedback }: Data) => feedback === 'end');
    expect(written.responses.map(({ score }: Data) => score)).toEqual([null, null]);
    expect(viewer.reviewPlan.skills.reduce((sum: number, { answers }: Data) => sum + answers, 0)).toBe(1);
  });

  test('takes no mark for a written answer, whose rubric is not shown yet', async () => {
    const written = taken.questions.find(({ interaction }) => interaction === 'EXTENDED_TEXT');
    const { response } = await answer(taken.attemptId, written?.id, '{ text: "A rumour." }');
    own = [...own, response.id];
    const { selfMark } = await api.ask(
      `mutation ($id: ID!) { selfMark(input: { responseId: $id, level: BASIC }) {
        ... on InvalidInputError { problems { code } } } }`,
      { id: response.id },
    );
    expect(selfMark.problems).toEqual([{ code: 'not-finished' }]);
  });

  test('tells it when it is finished', async () => {
    await api.ask('mutation ($id: ID!) { finishAttempt(input: { attemptId: $id }) { __typename } }', {
      id: taken.attemptId,
    });
    for (const { score, review } of (await shownOf(own)).slice(0, 2)) {
      expect([0, 1]).toContain(score);
      expect(review.correctText).toBeTruthy();
    }
  });
});

async function shownOf(ids: readonly string[]): Promise<readonly Data[]> {
  const query = `query ($id: ID!) { node(id: $id) {
    ... on Response { score review { correctText } regrades { reason } } } }`;
  return Promise.all(ids.map(async (id) => (await api.ask(query, { id })).node));
}

test('no field of a question, a quiz or an attempt is of a type that tells, however it is named', async () => {
  expect(await holdersOf([...telling, ...alsoTelling])).toEqual([
    ...['Answer', 'OptionReview', 'QuestionDraft', 'QuestionProgress', 'Response', 'Review', 'WorkbenchItem'],
  ]);
});

test('a draft is reached by one mutation alone', async () => {
  expect(await holdersOf(['QuestionDraft'])).toEqual(['ReviewDraftsPayload']);
  expect(await holdersOf(['ReviewDraftsPayload', 'ReviewDraftsResult'])).toEqual(['Mutation']);
});

test('a question that its owner edits is reached by the workbench of its quiz alone, which opens for nobody else', async () => {
  expect(await holdersOf(['WorkbenchItem'])).toEqual(['Workbench']);
  expect(await holdersOf(['Workbench'])).toEqual(['Quiz']);
  const query = 'query ($id: ID!) { quiz(id: $id) { id workbench { revision } } }';
  expect((await api.ask(query, { id: quizId })).quiz.workbench).not.toBeNull();
  await prisma.story.updateMany({ data: { visibility: 'public' } });
  expect((await apiClient(api.url).ask(query, { id: quizId })).quiz).toEqual({ id: quizId, workbench: null });
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

async function begin(quizId: string, feedback = 'EACH'): Promise<{ attemptId: string; questions: readonly Data[] }> {
  const { startAttempt } = await api.ask(
    `mutation ($quizId: ID!, $feedback: FeedbackTime) { startAttempt(input: { quizId: $quizId, feedback: $feedback }) { ... on StartAttemptPayload {
      attempt { id quiz { questions { id interaction } } } } } }`,
    { quizId, feedback },
  );
  return { attemptId: startAttempt.attempt.id, questions: startAttempt.attempt.quiz.questions };
}

async function answer(attemptId: string, questionId: string, given = '{ optionIds: ["a"] }'): Promise<Data> {
  const { submitResponse } = await api.ask(
    `mutation ($attemptId: ID!, $questionId: ID!) {
      submitResponse(input: { attemptId: $attemptId, questionId: $questionId, answer: ${given} }) {
        ... on SubmitResponsePayload { response { id } } } }`,
    { attemptId, questionId },
  );
  return submitResponse;
}

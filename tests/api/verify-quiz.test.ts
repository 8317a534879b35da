import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { importReports, jobDone, makeQuiz, storedId, type Data, type RunningApi } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let api: RunningApi;
let prisma: PrismaClient;
let storyId: string;

beforeAll(async () => {
  running = await startApiAndStore({}, { processes: 2 });
  ({ api, prisma } = running);
  ({ id: storyId } = (await importReports(api, stormReports)).story);
}, 60_000);
afterAll(async () => {
  await running?.stop();
});

describe('a quiz whose questions all hold', () => {
  test('is verified without a change', async () => {
    const quizId = await makeQuiz(api, storyId);
    const before = await quizOf(quizId);
    expect(before).toMatchObject({ version: 1, verifiedAt: null, staleQuestions: [] });
    expect(await verify(quizId)).toMatchObject({ state: 'DONE', step: 'The quiz is verified', problems: [] });
    const after = await quizOf(quizId);
    expect(after).toEqual({ ...before, verifiedAt: expect.any(String) });
  }, 60_000);
});

describe('a quiz with a question that no longer holds and one with a wrong key', () => {
  let quizId: string;
  let under: Attempt;
  let wrong: Misread;
  let stale: Data;

  beforeAll(async () => {
    quizId = await makeQuiz(api, storyId);
    under = await begin(quizId);
    wrong = await keyWrongly(under.questions);
    stale = under.questions.find(({ id }) => id !== wrong.question.id);
    await moveEvidence(stale.id);
    await answer(under.id, wrong.question.id, wrong.right);
    const other = await begin(quizId);
    await answer(other.id, wrong.question.id, wrong.keyed);
    await finish(other.id);
  }, 60_000);

  test('marks by the wrong key as long as nobody has verified it', async () => {
    expect((await responsesOf(under.id))[0]).toMatchObject({ score: 0, regrades: [] });
  });

  test('is mended by one verification, which names both without telling a key', async () => {
    const place = (question: Data): string =>
      `Question ${under.questions.findIndex(({ id }) => id === question.id) + 1}`;
    const { problems } = await verify(quizId);
    expect(problems).toHaveLength(2);
    expect(problems).toEqual(
      expect.arrayContaining([
        { code: 'stale', input: place(stale), message: expect.stringContaining('left out from now on') },
        { code: 'regraded', input: place(wrong.question), message: expect.stringContaining('marked again') },
      ]),
    );
    for (const { message } of problems) expect(message).not.toContain('“');
  });

  test('marks the stored answers again, and each says why', async () => {
    expect((await responsesOf(under.id))[0]).toMatchObject({
      score: 1,
      review: { correctOptionIds: wrong.right },
      regrades: [{ scoreBefore: 0, scoreAfter: 1, reason: expect.stringMatching(/\w\.$/) }],
    });
    const [record] = await prisma.regrade.findMany({ include: { responses: true } });
    expect(record).toMatchObject({ oldKey: { optionIds: wrong.keyed }, newKey: { optionIds: wrong.right } });
    expect(record?.responses.map(({ before, after }) => [before, after]).toSorted()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('leaves the stale question out of new attempts, while those under way keep it', async () => {
    const quiz = await quizOf(quizId);
    expect(quiz.version).toBe(2);
    expect(quiz.staleQuestions).toEqual([{ id: stale.id, staleReason: expect.stringContaining('Words') }]);
    const later = await begin(quizId);
    expect(later.questions.map(({ id }) => id)).toEqual(
      under.questions.map(({ id }) => id).filter((id) => id !== stale.id),
    );
    expect(await attemptOf(under.id)).toMatchObject({ version: 1, questionCount: under.questions.length });
    expect(await answer(later.id, stale.id, ['a'])).toMatchObject({ __typename: 'NotFoundError' });
    expect(await answer(under.id, stale.id, ['a'])).toMatchObject({ __typename: 'SubmitResponsePayload' });
  });

  test('counts a finished attempt by the questions it asked', async () => {
    const { attempt } = await finish(under.id);
    expect(attempt.result.maximum).toBe(
      under.questions.filter(({ interaction }) => interaction !== 'EXTENDED_TEXT').length,
    );
  });

  test('verified again, finds nothing more', async () => {
    const before = await quizOf(quizId);
    expect((await verify(quizId)).problems).toEqual([]);
    expect(await quizOf(quizId)).toEqual({ ...before, verifiedAt: expect.any(String) });
    expect(await prisma.regrade.count()).toBe(1);
  });
});

test('answers that come in while a key is mended are all marked by the key that holds', async () => {
  const quizId = await makeQuiz(api, storyId);
  const attempts = await Promise.all(Array.from({ length: 8 }, () => begin(quizId)));
  const wrong = await keyWrongly(attempts[0]?.questions ?? []);
  const jobs = [startVerifying(quizId), startVerifying(quizId)];
  await Promise.all(attempts.map(({ id }) => answer(id, wrong.question.id, wrong.right)));
  for (const job of await Promise.all(jobs)) expect(await jobDone(api, job)).toMatchObject({ state: 'DONE' });
  const responses = await prisma.response.findMany({ where: { questionId: storedId(wrong.question.id) } });
  expect(responses.map(({ score }) => score)).toEqual(attempts.map(() => 1));
  expect(await prisma.regrade.count({ where: { questionId: storedId(wrong.question.id) } })).toBe(1);
}, 60_000);

test('of a quiz made before keys could be worked out again, the spans are checked, and the job says so', async () => {
  const quizId = await makeQuiz(api, storyId, 3);
  await prisma.$executeRaw`UPDATE "QuestionKey" SET "basis" = NULL WHERE "questionId" IN
    (SELECT "id" FROM "Question" WHERE "quizId" = ${storedId(quizId)}::uuid)`;
  const { problems } = await verify(quizId);
  expect(problems.map(({ code }: Data) => code)).toEqual(['spans-only', 'spans-only', 'spans-only']);
}, 60_000);

test('where every question is stale, no attempt can be begun', async () => {
  const quizId = await makeQuiz(api, storyId, 2);
  const { questions } = await begin(quizId);
  for (const { id } of questions) await moveEvidence(id);
  await verify(quizId);
  const { startAttempt } = await api.ask(startMutation, { input: { quizId } });
  expect(startAttempt.problems).toEqual([
    { code: 'no-questions', message: expect.stringContaining('Make another quiz') },
  ]);
}, 60_000);

test('a quiz that is not there cannot be verified', async () => {
  const quizId = Buffer.from('Quiz:00000000-0000-4000-8000-000000000000').toString('base64');
  const { verifyQuiz } = await api.ask(verifyMutation, { input: { quizId } });
  expect(verifyQuiz).toMatchObject({ __typename: 'NotFoundError' });
});

interface Attempt {
  readonly id: string;
  readonly questions: readonly Data[];
}

interface Misread {
  readonly question: Data;
  /** Options picked by who is right, and by who picks what is keyed. */
  readonly right: readonly string[];
  readonly keyed: readonly string[];
}

/** Keys a question as an engine would have that took another figure of its options for the one stated. */
async function keyWrongly(questions: readonly Data[]): Promise<Misread> {
  for (const question of questions) {
    const where = { questionId: storedId(question.id) };
    const key = await prisma.questionKey.findUniqueOrThrow({ where });
    const [rule, ...more] = (key.basis as Data).rules;
    if (rule.rule !== 'states' || more.length > 0 || question.interaction !== 'CHOICE') continue;
    const right: readonly string[] = (key.response as Data).optionIds;
    const keyed = question.options
      .map(({ id }: Data) => id)
      .filter((id: string) => !right.includes(id))
      .slice(0, 1);
    const options = (key.options as Data[]).map((option) => ({
      ...option,
      role: keyed.includes(option.id) ? 'key' : right.includes(option.id) ? 'other-passage' : option.role,
    }));
    await prisma.questionKey.update({ where, data: { response: { optionIds: keyed }, options } });
    return { question, right, keyed };
  }
  throw new Error('No question of the quiz asks for a figure.');
}

/** As though the words stood elsewhere when the question was made. */
async function moveEvidence(questionId: string): Promise<void> {
  const where = { questionId: storedId(questionId) };
  const { evidence } = await prisma.questionKey.findUniqueOrThrow({ where });
  const moved = (evidence as Data[]).map((span) => ({ ...span, start: span.start + 1, end: span.end + 1 }));
  await prisma.questionKey.update({ where, data: { evidence: moved } });
}

const verifyMutation = `mutation ($input: VerifyQuizInput!) { verifyQuiz(input: $input) {
  __typename ... on VerifyQuizPayload { job { id } } ... on Error { message } } }`;

async function startVerifying(quizId: string): Promise<string> {
  const { verifyQuiz } = await api.ask(verifyMutation, { input: { quizId } });
  return verifyQuiz.job.id;
}

async function verify(quizId: string): Promise<Data> {
  return jobDone(api, await startVerifying(quizId));
}

async function quizOf(id: string): Promise<Data> {
  const { quiz } = await api.ask(
    'query ($id: ID!) { quiz(id: $id) { version verifiedAt questions { id } staleQuestions { id staleReason } } }',
    { id },
  );
  return quiz;
}

const startMutation = `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) {
  ... on InvalidInputError { problems { code message } }
  ... on StartAttemptPayload { attempt { id questions { id interaction options { id } } } } } }`;

async function begin(quizId: string): Promise<Attempt> {
  return (await api.ask(startMutation, { input: { quizId } })).startAttempt.attempt;
}

/** Picks the options, or writes something where there are none. */
async function answer(attemptId: string, questionId: string, optionIds: readonly string[]): Promise<Data> {
  const { submitResponse } = await api.ask(
    'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename ... on InvalidInputError { problems { code } } } }',
    { input: { attemptId, questionId, answer: await fitting(questionId, optionIds) } },
  );
  return submitResponse;
}

async function fitting(questionId: string, optionIds: readonly string[]): Promise<object> {
  const { interaction, options } = await prisma.question.findUniqueOrThrow({ where: { id: storedId(questionId) } });
  if (interaction === 'order') return { order: (options as Data[]).map(({ id }) => id) };
  if (interaction === 'numeric-entry') return { text: 'two thousand and thirty' };
  if (interaction === 'extended-text' || interaction === 'text-entry') return { text: 'The coast guard' };
  if (interaction !== 'select-text') return { optionIds };
  const { id } = await prisma.article.findFirstOrThrow({ where: { storyId: storedId(storyId) } });
  return { spans: [{ articleId: Buffer.from(`Article:${id}`).toString('base64'), start: 0, end: 20 }] };
}

async function attemptOf(id: string): Promise<Data> {
  const { attempt } = await api.ask(
    `query ($id: ID!) { attempt(id: $id) { version questionCount responses {
      score review { correctOptionIds } regrades { scoreBefore scoreAfter reason regradedAt engineVersion } } } }`,
    { id },
  );
  return attempt;
}

async function responsesOf(id: string): Promise<readonly Data[]> {
  return (await attemptOf(id)).responses;
}

async function finish(attemptId: string): Promise<Data> {
  const { finishAttempt } = await api.ask(
    'mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { ... on FinishAttemptPayload { attempt { result { score maximum } } } } }',
    { input: { attemptId } },
  );
  return finishAttempt;
}

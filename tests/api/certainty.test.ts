import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { importReports, makeQuiz, storedId, type Data, type RunningApi } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let api: RunningApi;
let prisma: PrismaClient;
let quizId: string;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ api, prisma } = running);
  const { story } = await importReports(api, stormReports);
  quizId = await makeQuiz(api, story.id, 12);
}, 60_000);
afterAll(async () => {
  await running?.stop();
});

describe('an attempt that asks how sure the learner is', () => {
  test('takes no answer without it', async () => {
    const { id, choices } = await begin(true);
    expect(await answer(id, choices[0]?.id, ['a'])).toMatchObject({
      problems: [{ code: 'certainty-missing', input: 'certainty' }],
    });
  });

  test('scores a sure mistake below nothing, a sure answer whole and a doubted one a third', async () => {
    const { id, choices } = await begin(true);
    const [right, doubted, mistaken] = await Promise.all(choices.slice(0, 3).map(keyOf));
    if (!right || !doubted || !mistaken) throw new Error('Too few questions.');
    await answer(id, choices[0]?.id, right.key, 'HIGH');
    await answer(id, choices[1]?.id, doubted.key, 'LOW');
    const { response } = await answer(id, choices[2]?.id, mistaken.wrong, 'HIGH');
    expect(response).toMatchObject({ score: 0, certainty: 'HIGH' });
    const { result } = await finish(id);
    expect(result.score).toBeCloseTo(2);
    expect(result.certainty.score).toBeCloseTo(1 + 1 / 3 - 2);
    expect(result.certainty.levels).toEqual([
      { certainty: 'LOW', answers: 1, score: 1, advice: null },
      { certainty: 'MIDDLE', answers: 0, score: 0, advice: null },
      { certainty: 'HIGH', answers: 2, score: 1, advice: null },
    ]);
  });

  test('says from three answers on where somebody was too sure, or knew more than they trusted themselves to', async () => {
    const { id, choices } = await begin(true);
    const keys = await Promise.all(choices.slice(0, 6).map(keyOf));
    for (const [index, { key, wrong }] of keys.entries()) {
      await answer(id, choices[index]?.id, index < 3 ? key : wrong, index < 3 ? 'LOW' : 'HIGH');
    }
    const { result } = await finish(id);
    const [low, middle, high] = result.certainty.levels;
    expect(low.advice).toContain('more than you trust yourself');
    expect(middle.advice).toBeNull();
    expect(high.advice).toContain('sure more often than right');
  });
});

test('an attempt that does not ask keeps no certainty and gives no result of it', async () => {
  const { id, choices } = await begin(false);
  expect((await answer(id, choices[0]?.id, ['a'], 'HIGH')).response).toMatchObject({ certainty: null });
  expect((await finish(id)).result.certainty).toBeNull();
});

describe('a hint', () => {
  test('shows where to look, then what is wrong, and takes a quarter of the point each', async () => {
    const { id, choices } = await begin(false);
    const question = choices.find(({ options }) => options.length > 2);
    const { key } = await keyOf(question ?? {});
    const { attempt } = await hint(id, question?.id);
    expect(attempt.hints).toEqual([
      { kind: 'PLACES', question: { id: question?.id }, optionId: null, places: expect.any(Array) },
    ]);
    const [place] = attempt.hints[0].places;
    expect(place.article.text.slice(place.start, place.end)).not.toMatch(/\n\n/);
    const { attempt: further } = await hint(id, question?.id);
    expect(further.hints[1]).toMatchObject({ kind: 'OPTION', places: [] });
    expect(key).not.toContain(further.hints[1].optionId);
    expect((await hint(id, question?.id)).problems).toMatchObject([{ code: 'no-hint' }]);
    const { response } = await answer(id, question?.id, key);
    expect(response).toMatchObject({ score: 0.5, hintCount: 2 });
    expect((await hint(id, question?.id)).problems).toMatchObject([{ code: 'answered' }]);
  });

  test('is counted by an answer that comes at the same moment, or not given', async () => {
    const { id, choices } = await begin(false);
    for (const question of choices.slice(0, 3)) {
      const { key } = await keyOf(question);
      const [hinted, { response }] = await Promise.all([hint(id, question.id), answer(id, question.id, key)]);
      expect(response).toMatchObject(hinted.attempt ? { score: 0.75, hintCount: 1 } : { score: 1, hintCount: 0 });
    }
  });

  test('is not given in a test, nor after the end', async () => {
    const taken = await begin(false, 'END');
    expect((await hint(taken.id, taken.choices[0]?.id)).problems).toMatchObject([{ code: 'test' }]);
    const over = await begin(false);
    await finish(over.id);
    expect((await hint(over.id, over.choices[0]?.id)).problems).toMatchObject([{ code: 'attempt-finished' }]);
  });
});

test('a stored certainty cannot change', async () => {
  const { id, choices } = await begin(true);
  const { response } = await answer(id, choices[0]?.id, ['a'], 'LOW');
  const update = prisma.response.update({ where: { id: storedId(response.id) }, data: { certainty: 'high' } });
  await expect(update).rejects.toThrow(/cannot change/);
});

describe('a written answer', () => {
  let written: string;

  beforeAll(async () => {
    const { id } = await prisma.question.create({
      data: {
        ...{ quizId: storedId(quizId), position: 99, kind: 'written', interaction: 'extended-text', skill: 'evidence' },
        ...{ prompt: 'Why do the two figures differ?', options: [], difficulty: 0.5, needsReview: false },
        key: {
          create: {
            response: {
              rubric: { basic: 'Names both.', emergent: 'Names their sources.', proficient: 'Weighs them.' },
            },
            ...{ options: [], evidence: [], explanation: 'One counts later.' },
          },
        },
      },
    });
    written = Buffer.from(`Question:${id}`).toString('base64');
  });

  test('is not scored; its writer sees the rubric and marks it, apart from the score', async () => {
    const { id } = await begin(true);
    const { response } = await answer(id, written, 'They asked two offices.');
    expect(response).toMatchObject({
      ...{ score: null, certainty: null, selfMark: null },
      review: { rubric: { basic: 'Names both.', emergent: 'Names their sources.', proficient: 'Weighs them.' } },
    });
    expect(await mark(response.id, 'PROFICIENT')).toMatchObject({ response: { selfMark: 'PROFICIENT', score: null } });
    expect(await mark(response.id, 'EMERGENT')).toMatchObject({ response: { selfMark: 'EMERGENT' } });
    const { result } = await finish(id);
    expect(result).toMatchObject({ score: 0, selfMarks: [{ level: 'EMERGENT', count: 1 }] });
    const asked = await prisma.question.count({
      where: { quizId: storedId(quizId), interaction: { not: 'extended-text' } },
    });
    expect(result.maximum).toBe(asked);
  });

  test('is the only one that its writer marks', async () => {
    const { id, choices } = await begin(false);
    const { response } = await answer(id, choices[0]?.id, ['a']);
    expect(await mark(response.id, 'PROFICIENT')).toMatchObject({ problems: [{ code: 'not-written' }] });
    const nobody = Buffer.from('Response:00000000-0000-4000-8000-000000000000').toString('base64');
    expect(await mark(nobody, 'BASIC')).toMatchObject({ __typename: 'NotFoundError' });
  });
});

async function begin(
  certainty: boolean,
  feedback = 'EACH',
): Promise<{ readonly id: string; readonly choices: readonly Data[] }> {
  const { startAttempt } = await api.ask(
    `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) {
      ... on StartAttemptPayload { attempt { id certainty questions { id interaction options { id } } } } } }`,
    { input: { quizId, certainty, feedback } },
  );
  const { id, questions, certainty: asks } = startAttempt.attempt;
  expect(asks).toBe(certainty);
  return { id, choices: questions.filter(({ interaction }: Data) => interaction === 'CHOICE') };
}

async function hint(attemptId: string, questionId: string): Promise<Data> {
  const { takeHint } = await api.ask(
    `mutation ($input: TakeHintInput!) { takeHint(input: $input) {
      ... on TakeHintPayload { attempt { hints {
        kind optionId question { id } places { start end article { text } } } } }
      ... on InvalidInputError { problems { code } } } }`,
    { input: { attemptId, questionId } },
  );
  return takeHint;
}

async function keyOf({ id, options }: Data): Promise<{ readonly key: string[]; readonly wrong: string[] }> {
  const { response } = await prisma.questionKey.findUniqueOrThrow({ where: { questionId: storedId(id) } });
  const key: string[] = (response as Data).optionIds;
  const wrong = options.map((option: Data) => option.id).filter((option: string) => !key.includes(option));
  return { key, wrong: wrong.slice(0, 1) };
}

async function answer(attemptId: string, questionId: string, given: string[] | string, certainty?: string) {
  const input = {
    ...{ attemptId, questionId, answer: typeof given === 'string' ? { text: given } : { optionIds: given } },
    ...(certainty ? { certainty } : {}),
  };
  const { submitResponse } = await api.ask(
    `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
      ... on InvalidInputError { problems { code input } }
      ... on SubmitResponsePayload { response {
        id score hintCount certainty selfMark review { rubric { basic emergent proficient } } } } } }`,
    { input },
  );
  return submitResponse;
}

async function mark(responseId: string, level: string): Promise<Data> {
  const { selfMark } = await api.ask(
    `mutation ($input: SelfMarkInput!) { selfMark(input: $input) {
      __typename ... on InvalidInputError { problems { code } }
      ... on SelfMarkPayload { response { selfMark score } } } }`,
    { input: { responseId, level } },
  );
  return selfMark;
}

async function finish(attemptId: string): Promise<Data> {
  const { finishAttempt } = await api.ask(
    `mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { ... on FinishAttemptPayload { attempt {
      result { score maximum selfMarks { level count } certainty { score levels { certainty answers score advice } } } } } } }`,
    { input: { attemptId } },
  );
  return finishAttempt.attempt;
}

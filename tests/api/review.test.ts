import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { masteryBySkill } from '../../apps/api/src/review/mastery.ts';
import { dueAfter, type Recalled } from '../../apps/api/src/review/memory.ts';
import { apiClient } from '../helpers/api-client.ts';
import { importReports, makeQuiz, storedId, type Data, type RunningApi } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { stormReports } from '../helpers/reports.ts';

const dayMs = 24 * 60 * 60 * 1000;

describe('when a question is asked again', () => {
  const evening = new Date('2026-03-01T19:30:00Z');
  const answered = (score: number, days = 0, certainty: Recalled['certainty'] = null): Recalled => ({
    ...{ score, certainty },
    answeredAt: new Date(evening.getTime() + days * dayMs),
  });
  const daysUntil = (...answers: [Recalled, ...Recalled[]]) =>
    (dueAfter(answers).getTime() - Date.UTC(2026, 2, 1)) / dayMs;

  test('after a mistake it is the next day, by its beginning', () => {
    expect(daysUntil(answered(0))).toBe(1);
    expect(daysUntil(answered(0.5))).toBe(1);
  });

  test('the surer the right answer, the later', () => {
    const [doubted, plain, sure] = (['low', null, 'high'] as const).map((certainty) =>
      daysUntil(answered(1, 0, certainty)),
    );
    expect(doubted).toBeLessThan(plain ?? 0);
    expect(plain).toBeLessThan(sure ?? 0);
  });

  test('each right answer in time puts it off for longer, a mistake brings it back', () => {
    const first = daysUntil(answered(1));
    const second = daysUntil(answered(1), answered(1, first));
    expect(second - first).toBeGreaterThan(first);
    expect(daysUntil(answered(1), answered(1, first), answered(0, second)) - second).toBeLessThan(second - first);
  });
});

describe('how a skill stands', () => {
  const on = (day: number, ...scores: number[]) =>
    scores.map((score) => ({ skill: 'sourcing', score, answeredAt: new Date(Date.UTC(2026, 2, day, 12)) }));

  test('is the mean of the last ten answers, a point a day', () => {
    const [sourcing, ...others] = masteryBySkill([...on(1, 0, 0), ...on(2, 1), ...on(5, ...Array<number>(9).fill(1))]);
    expect(others).toEqual([]);
    expect(sourcing).toMatchObject({ skill: 'sourcing', answers: 12, mastery: 1 });
    expect(sourcing?.history.map(({ mastery }) => mastery)).toEqual([0, 1 / 3, 1]);
  });

  test('is not told of what was never asked', () => {
    expect(masteryBySkill([])).toEqual([]);
  });
});

describe('a review', () => {
  let running: ApiAndStore;
  let api: RunningApi;
  let prisma: PrismaClient;
  let quizId: string;

  beforeAll(async () => {
    running = await startApiAndStore();
    ({ api, prisma } = running);
    const { story } = await importReports(api, stormReports);
    quizId = await makeQuiz(api, story.id, 8);
  }, 60_000);
  afterAll(async () => {
    await running?.stop();
  });

  test('is of nothing where nothing was answered', async () => {
    expect(await plan()).toMatchObject({ dueCount: 0, dueQuizzes: [], skills: [] });
    expect(await start({ review: true })).toMatchObject({ problems: [{ code: 'nothing-due', input: 'review' }] });
  });

  test('asks the next day what was answered wrong, and only that', async () => {
    const { id, questions } = await start({});
    const [mistaken, right] = questions.filter(({ interaction }: Data) => interaction === 'CHOICE');
    await answer(id, mistaken, await wrongFor(mistaken));
    await answer(id, right, await keyOf(right));
    expect(await plan()).toMatchObject({
      dueCount: 0,
      forecast: expect.arrayContaining([{ date: dayFromNow(1), count: 1 }]),
    });

    await daysGoBy(1);
    const { dueCount, dueQuizzes, skills } = await plan();
    expect({ dueCount, dueQuizzes }).toEqual({ dueCount: 1, dueQuizzes: [{ quiz: { id: quizId }, count: 1 }] });
    expect(skills.reduce((sum: number, { answers }: Data) => sum + answers, 0)).toBe(2);

    const review = await start({ review: true });
    expect(review).toMatchObject({ review: true, questionCount: 1, questions: [{ id: mistaken.id }] });
    expect(await answer(review.id, right, ['a'])).toMatchObject({ __typename: 'NotFoundError' });
    expect(await answer(review.id, mistaken, await keyOf(mistaken))).toMatchObject({ response: { score: 1 } });
    expect(await plan()).toMatchObject({ dueCount: 0 });
    const { finishAttempt } = await api.ask(
      `mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) {
        ... on FinishAttemptPayload { attempt { result { score maximum } } } } }`,
      { input: { attemptId: review.id } },
    );
    expect(finishAttempt.attempt.result).toEqual({ score: 1, maximum: 1 });
  });

  test('leaves out what no longer holds', async () => {
    await daysGoBy(60);
    const { dueCount } = await plan();
    expect(dueCount).toBe(2);
    const { questions } = await start({ review: true });
    const stale = { staleFrom: 2, staleGate: 'same-texts', staleReason: 'It was changed.' };
    await prisma.question.update({ where: { id: storedId(questions[0].id) }, data: stale });
    expect(await plan()).toMatchObject({ dueCount: 1 });
  });

  test('is one’s own: another visitor has none of it', async () => {
    const other = await apiClient(api.url).ask('{ viewer { reviewPlan { dueCount } learning } }');
    expect(other.viewer).toEqual({ reviewPlan: { dueCount: 0 }, learning: '{"attempts":[]}' });
  });

  test('can be taken along, without a key, and forgotten', async () => {
    const { viewer } = await api.ask('{ viewer { learning } }');
    const { attempts } = JSON.parse(viewer.learning);
    const responses = attempts.flatMap((attempt: Data) => attempt.responses);
    expect(responses).toHaveLength(3);
    expect(responses[0]).toMatchObject({ score: 0, answer: { optionIds: [expect.any(String)] } });
    expect(Object.keys(responses[0].question.options[0])).toEqual(['id', 'text']);

    const erase = 'mutation { eraseLearning { ... on EraseLearningPayload { attempts } } }';
    expect((await api.ask(erase)).eraseLearning).toEqual({ attempts: attempts.length });
    expect(await plan()).toMatchObject({ dueCount: 0, skills: [] });
    expect(await prisma.response.count()).toBe(0);
    expect((await api.ask(erase)).eraseLearning).toEqual({ attempts: 0 });
  });

  async function plan(): Promise<Data> {
    const { viewer } = await api.ask(`{ viewer { reviewPlan {
      dueCount dueQuizzes { quiz { id } count } forecast { date count }
      skills { skill answers mastery history { date mastery } } } } }`);
    return viewer.reviewPlan;
  }

  async function start(input: object): Promise<Data> {
    const { startAttempt } = await api.ask(
      `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) {
        ... on InvalidInputError { problems { code input } }
        ... on StartAttemptPayload { attempt { id review questionCount questions { id interaction options { id } } } } } }`,
      { input: { quizId, ...input } },
    );
    return startAttempt.attempt ?? startAttempt;
  }

  async function answer(attemptId: string, question: Data, optionIds: readonly string[]): Promise<Data> {
    const { submitResponse } = await api.ask(
      `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
        __typename ... on SubmitResponsePayload { response { score } } } }`,
      { input: { attemptId, questionId: question.id, answer: { optionIds } } },
    );
    return submitResponse;
  }

  async function keyOf({ id }: Data): Promise<readonly string[]> {
    const { response } = await prisma.questionKey.findUniqueOrThrow({ where: { questionId: storedId(id) } });
    return (response as Data).optionIds;
  }

  async function wrongFor(question: Data): Promise<readonly string[]> {
    const key = await keyOf(question);
    return question.options
      .map(({ id }: Data) => id)
      .filter((id: string) => !key.includes(id))
      .slice(0, 1);
  }

  /** As if all answers had been given so many days before. */
  async function daysGoBy(days: number): Promise<void> {
    await prisma.$executeRaw`UPDATE "Response" SET "answeredAt" = "answeredAt" - make_interval(days => ${days}::int)`;
  }

  function dayFromNow(days: number): string {
    return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
  }
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningDatabase } from '@crossread/prisma';
import { importReports, jobDone, startApi, type Data, type RunningApi } from '../helpers/api.ts';
import { startTestDatabase } from '../helpers/database.ts';
import { stormReports } from '../helpers/reports.ts';

let database: RunningDatabase;
let api: RunningApi;
let storyId: string;

beforeAll(async () => {
  database = await startTestDatabase();
  api = await startApi(database.url);
  storyId = (await importReports(api, stormReports)).story.id;
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.stop();
});

async function generate(wish: object): Promise<Data> {
  const { generateQuiz } = await api.ask(
    `mutation ($input: GenerateQuizInput!) { generateQuiz(input: $input) {
      ... on GenerateQuizPayload { job { id } } ... on InvalidInputError { problems { code input message } } } }`,
    { input: { storyId, seed: 'blueprint', ...wish } },
  );
  return generateQuiz;
}

async function questionsOf(wish: object): Promise<readonly Data[]> {
  const { job } = await generate(wish);
  const { quiz } = await jobDone(api, job.id);
  const { node } = await api.ask(
    'query ($id: ID!) { node(id: $id) { ... on Quiz { questions { kind skill difficulty } } } }',
    {
      id: quiz.id,
    },
  );
  return node.questions;
}

describe('a quiz by blueprint', () => {
  test('has so many questions of a skill and of a difficulty as it names', async () => {
    const bySkill = await questionsOf({
      count: 5,
      blueprint: {
        skills: [
          { skill: 'COMPREHENSION', count: 3 },
          { skill: 'SOURCING', count: 2 },
        ],
      },
    });
    expect(bySkill.map(({ skill }) => skill).toSorted()).toEqual([
      ...Array<string>(3).fill('COMPREHENSION'),
      ...Array<string>(2).fill('SOURCING'),
    ]);
    const easy = await questionsOf({ count: 3, blueprint: { difficulties: [{ difficulty: 'EASY', count: 3 }] } });
    expect(easy).toHaveLength(3);
    for (const { difficulty } of easy) expect(difficulty).toBeLessThan(0.25);
  });

  test('keeps to the kinds asked for', async () => {
    const questions = await questionsOf({ count: 3, kinds: ['CLOZE'] });
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(['CLOZE']));
  });

  test.each([
    ['more than the quiz has', { skills: [{ skill: 'EVIDENCE', count: 6 }] }, 'out-of-range', 'blueprint.skills'],
    [
      'fewer than none',
      { difficulties: [{ difficulty: 'HARD', count: -1 }] },
      'out-of-range',
      'blueprint.difficulties',
    ],
    [
      'one skill twice',
      {
        skills: [
          { skill: 'EVIDENCE', count: 1 },
          { skill: 'EVIDENCE', count: 2 },
        ],
      },
      'named-twice',
      'blueprint.skills',
    ],
  ])('that names %s is refused, with the field', async (_, blueprint, code, input) => {
    expect(await generate({ count: 5, blueprint })).toMatchObject({ problems: [{ code, input }] });
  });
});

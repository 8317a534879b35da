import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { jobDone, startApi, type Data } from '../helpers/api.ts';
import {
  governor,
  noteOf,
  order,
  promptsOf,
  proposing,
  startDraftingApi,
  timeoutSeconds,
  waves,
  type DraftingApi,
} from '../helpers/drafting-api.ts';
import { saying } from '../helpers/stand-in-model.ts';

let drafting: DraftingApi;

beforeAll(async () => {
  drafting = await startDraftingApi();
}, 60_000);
afterAll(async () => {
  await drafting?.stop();
});

describe('what the endpoint is sent', () => {
  beforeAll(async () => {
    drafting.model.answers(proposing(governor));
    await drafting.made({ drafts: 3 });
  });

  test('is one request with its key, for the model that was named', () => {
    expect(drafting.model.asked).toHaveLength(1);
    const [{ path, headers, body }] = drafting.model.asked as [Data];
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe('Bearer the-key-of-the-endpoint');
    expect(body.model).toBe('stand-in');
  });

  test('holds the reports as data in one JSON document, orders and all, and what is asked already', () => {
    const [{ role: first, content: told }, { role: second, content: data }] = drafting.model.asked[0]?.body
      .messages as [Data, Data];
    expect([first, second]).toEqual(['system', 'user']);
    expect(told).not.toContain(order);
    const sent = JSON.parse(data);
    expect(Object.keys(sent)).toEqual(['count', 'asked', 'reports']);
    expect([sent.count, sent.asked.length]).toEqual([3, 4]);
    expect(sent.reports.map(({ id, name }: Data) => [id, name])[0]).toEqual(['r1', 'The Harbour Post']);
    expect(sent.reports[0].text).toContain(order);
  });
});

test('more than were asked for are not looked at', async () => {
  drafting.model.answers(proposing(governor, waves));
  expect((await drafting.quizOf((await drafting.made({ drafts: 1 })).quiz.id)).draftCount).toBe(1);
});

test('an answer in a fence, with talk round it, is read', async () => {
  drafting.model.answers(
    saying(`Here you are:\n\`\`\`json\n${JSON.stringify({ questions: [governor] })}\n\`\`\`\nGood luck!`),
  );
  expect((await drafting.quizOf((await drafting.made()).quiz.id)).draftCount).toBe(1);
});

describe('an endpoint that is of no use', () => {
  const useless: readonly (readonly [what: string, problem: string, answer: (response: ServerResponse) => void])[] = [
    [
      'fails',
      'answered with an error (HTTP 500)',
      (response) => response.writeHead(500).end('{"error":{"message":"no"}}'),
    ],
    ['says garbage', 'answered nothing that could be read as questions', saying('{"questions": [{"prompt":')],
    [
      'says other things',
      'answered nothing that could be read as questions',
      saying('{"questions": [{"prompt": 7}, null, "x"]}'),
    ],
    ['sends no JSON', 'answered nothing that could be read', (response) => response.writeHead(200).end('<html>')],
    ['never answers', `did not answer in ${timeoutSeconds} s`, () => undefined],
    ['hangs up', 'could not be reached', (response) => response.destroy()],
    [
      'sends the request elsewhere',
      'could not be reached',
      (response) => response.writeHead(307, { location: `${drafting.model.url}/other` }).end(),
    ],
    ['answers for ever', 'answered more than can be read', flood],
  ];

  test.each(useless)(
    'that %s costs only its items, after one request',
    async (_what, problem, answer) => {
      drafting.model.answers(answer);
      const plain = await drafting.quizOf((await drafting.made({})).quiz.id);
      expect(drafting.model.asked).toHaveLength(0);
      const job = await drafting.made();
      expect(noteOf(job)).toBe(`The language model ${problem}: the quiz has no drafted questions.`);
      expect(job.state).toBe('DONE');
      const quiz = await drafting.quizOf(job.quiz.id);
      expect([quiz.draftCount, promptsOf(quiz)]).toEqual([0, promptsOf(plain)]);
      expect(drafting.model.asked).toHaveLength(1);
      expect(drafting.api.output()).not.toContain('the-key-of-the-endpoint');
    },
    30_000,
  );
});

function flood(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
  };
  response.on('drain', more);
  more();
}

test.each([
  ['eleven', { drafts: 11 }, { code: 'out-of-range', input: 'drafts' }],
  ['fewer than none', { drafts: -1 }, { code: 'out-of-range', input: 'drafts' }],
  ['of a skill that they have not', { drafts: 1, skills: ['SOURCING'] }, { code: 'wrong-skill', input: 'drafts' }],
])('drafts %s are not asked for', async (_what, wish, problem) => {
  expect((await drafting.generate(wish)).problems).toEqual([expect.objectContaining(problem)]);
});

test('without an endpoint there are no drafts, and the answer says how to switch one on', async () => {
  const off = await startApi(drafting.database.url, { LLM_BASE_URL: '', LLM_MODEL: '' }, { as: drafting.api });
  try {
    const { problems } = await drafting.generate({ drafts: 1 }, off);
    expect(problems).toEqual([
      { code: 'no-language-model', input: 'drafts', message: expect.stringContaining('LLM_BASE_URL and LLM_MODEL') },
    ]);
  } finally {
    await off.stop();
  }
}, 60_000);

test('a server that stops does not wait for the endpoint, and the quiz is stored', async () => {
  drafting.model.answers(() => undefined);
  const patient = { LLM_BASE_URL: drafting.model.url, LLM_MODEL: 'stand-in', LLM_TIMEOUT_SECONDS: '300' };
  const stopping = await startApi(drafting.database.url, patient, { as: drafting.api });
  // Either API may take the job; only this one waits long.
  await drafting.api.stop();
  const { job } = await drafting.generate({ drafts: 1 }, stopping);
  for (const deadline = Date.now() + 20_000; drafting.model.asked.length === 0 && Date.now() < deadline;)
    await sleep(50);
  const stoppedAt = Date.now();
  expect(await stopping.stop()).toBe(0);
  expect(Date.now() - stoppedAt).toBeLessThan(15_000);
  const after = await startApi(drafting.database.url, {}, { as: drafting.api });
  try {
    expect(noteOf(await jobDone(after, job.id))).toContain(
      'since the server stopped: the quiz has no drafted questions.',
    );
  } finally {
    await after.stop();
  }
}, 90_000);

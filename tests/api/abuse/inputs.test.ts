import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { importMutation, importReports, makeQuiz, type Data, type RunningApi } from '../../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../../helpers/api-and-store.ts';
import { checkoutsOf } from '../../helpers/metrics.ts';
import { stormReports } from '../../helpers/reports.ts';

let running: ApiAndStore;
let api: RunningApi;
let story: Data;
let quizId: string;

beforeAll(async () => {
  running = await startApiAndStore({ REQUEST_TIMEOUT_SECONDS: '4' }, { processes: 1 });
  ({ api } = running);
  ({ story } = await importReports(api, stormReports));
  quizId = await makeQuiz(api, story.id, 3);
});
afterAll(async () => {
  await running?.stop();
});

const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64');
/** Statements that `act` costs, but for the one that finds out whose cookie it comes with. */
async function costOf<Result>(
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly statements: number }> {
  const before = await checkoutsOf(api);
  const result = await act();
  return { result, statements: (await checkoutsOf(api)) - before - (api.cookies.size > 0 ? 1 : 0) };
}
const leaks = / {4}at |prisma|postgres|invocation|constraint|node_modules|INTERNAL_SERVER_ERROR/i;

describe('an id that was guessed', () => {
  const ids: readonly [what: string, id: () => string][] = [
    ['of no object', () => globalId('Quiz', randomUUID())],
    ['of another type', () => story.id as string],
    ['of no type', () => globalId('User', randomUUID())],
    ['that is none', () => 'x'],
    ['that is empty', () => ''],
    ['with SQL in it', () => globalId('Quiz', "' OR 1=1 --")],
    ['with NUL in it', () => globalId('Quiz\0', '\0')],
    ['of a hundred thousand letters', () => globalId('Quiz', 'a'.repeat(100_000))],
    ['of letters beyond ASCII', () => '🗝️'.repeat(20)],
  ];

  test.each(ids)('%s finds nothing', async (_what, id) => {
    const query = 'query ($id: ID!) { quiz(id: $id) { id } attempt(id: $id) { id } job(id: $id) { id } }';
    const { result, statements } = await costOf(() => api.post(query, { id: id() }));
    expect(result).toMatchObject({ data: { quiz: null, attempt: null, job: null } });
    expect(JSON.stringify(result)).not.toMatch(leaks);
    expect(statements).toBeLessThanOrEqual(3);
  });

  test.each(ids.filter(([what]) => what !== 'of another type'))('%s is no node', async (_what, id) => {
    const { result, statements } = await costOf(() =>
      api.post('query ($id: ID!) { node(id: $id) { id } }', { id: id() }),
    );
    expect(result.data?.node ?? null).toBeNull();
    expect(JSON.stringify(result)).not.toMatch(leaks);
    expect(statements).toBeLessThanOrEqual(1);
  });

  test.each(ids)('%s begins nothing', async (_what, id) => {
    const mutation = `mutation ($id: ID!) {
      verifyQuiz(input: { quizId: $id }) { __typename }
      startAttempt(input: { quizId: $id }) { __typename }
      finishAttempt(input: { attemptId: $id }) { __typename }
      exportQuiz(input: { quizId: $id, format: "gift" }) { __typename }
      reviewDrafts(input: { quizId: $id }) { __typename }
    }`;
    const before = await running.prisma.job.count();
    const { result, statements } = await costOf(() => api.post(mutation, { id: id() }));
    expect(result.errors).toBeUndefined();
    for (const { __typename } of Object.values<Data>(result.data ?? {}))
      expect(__typename).toMatch(/^(?:InvalidInput|NotFound)Error$/);
    expect(statements).toBeLessThanOrEqual(5);
    expect(await running.prisma.job.count()).toBe(before);
  });
});

describe('a page that was asked for in bad faith', () => {
  test.each([
    'first: 0',
    'first: -1',
    'first: 101',
    'first: 2147483647',
    'last: -1',
    'last: 101',
    'first: 99999999999',
    'first: 1.5',
    'first: "1"',
  ])('%s is refused without a statement', async (argument) => {
    const { result, statements } = await costOf(() => api.post(`{ stories(${argument}) { edges { node { id } } } }`));
    expect(result.errors?.[0].message).toMatch(/number from 1 to 100|Int cannot represent|at most 20000 are answered/);
    expect(JSON.stringify(result)).not.toMatch(leaks);
    expect(statements).toBe(0);
  });

  test.each([
    '',
    'x',
    '🗝️',
    'R1BDOjE=',
    Buffer.from('GPC:S:x').toString('base64'),
    Buffer.from("GPC:S:' OR 1=1").toString('base64'),
    Buffer.from('GPC:J:{"id":1}').toString('base64'),
    Buffer.from('GPC:N:NaN').toString('base64'),
    'A'.repeat(50_000),
  ])('a cursor that is none is told so: %#', async (after) => {
    const { result, statements } = await costOf(() =>
      api.post('query ($after: String) { stories(after: $after) { edges { node { id } } } }', { after }),
    );
    if (result.errors) expect(result.errors[0].extensions?.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(result)).not.toMatch(leaks);
    expect(statements).toBeLessThanOrEqual(1);
  });

  test.each(['x '.repeat(10_000), 'x '.repeat(13), 'x'.repeat(201)])(
    'a search of too many words or letters is refused: %#',
    async (search) => {
      const { result, statements } = await costOf(() =>
        api.post('query ($search: String) { stories(search: $search) { totalCount } }', { search }),
      );
      expect(result.errors?.[0].message).toMatch(/^search has at most/);
      expect(statements).toBe(0);
    },
  );
});

describe('an upload that is a bomb', () => {
  const importing = async (reports: readonly object[]): Promise<Data> =>
    (await api.post(importMutation, { input: { reports } })).data.importStory;

  test('ten thousand reports are refused at once', async () => {
    const reports = Array.from({ length: 10_000 }, (_, index) => ({
      name: `${index}.txt`,
      content: `Report ${index}.`,
    }));
    const { result, statements } = await costOf(() => importing(reports));
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0].message).toMatch(/^These are 10000 reports; a story holds at most 200/);
    expect(statements).toBe(0);
  });

  test('a report of thirty million letters is named, and costs no statement', async () => {
    const report = { name: 'long.txt', content: 'A very long report. '.repeat(1_500_000) };
    const { result, statements } = await costOf(() => importing([report, { ...report, name: 'longer.txt' }]));
    expect(result.problems.map(({ code }: Data) => code)).toEqual(['too-long', 'too-long', 'no-report']);
    expect(statements).toBe(0);
  });

  test('a page in which tags open 100,000 times is given up in time, and the next report is read', async () => {
    const content = `<html><body>${'<div><p>'.repeat(100_000)}`;
    const preview = 'mutation ($r: ReportInput!) { previewReport(input: { report: $r }) { __typename } }';
    const { errors, data } = await api.post(preview, { r: { name: 'a.html', content, format: 'HTML' } });
    // Where it is read in time after all, nothing is to be found in it.
    if (errors) expect(errors[0].extensions.code).toBe('TOO_LATE');
    else expect(data.previewReport.__typename).toBe('PreviewReportPayload');
    const next = async (): Promise<Data> =>
      (await api.post(preview, { r: stormReports[0] })).data?.previewReport.__typename;
    while ((await next()) !== 'PreviewReportPayload');
  });

  test('an answer of a million letters is not stored', async () => {
    const { startAttempt } = await api.ask(
      'mutation ($id: ID!) { startAttempt(input: { quizId: $id }) { ... on StartAttemptPayload { attempt { id questions { id } } } } }',
      { id: quizId },
    );
    const { id, questions } = startAttempt.attempt;
    for (const answer of [{ text: 'x'.repeat(900_000) }, { optionIds: Array.from({ length: 50_000 }, () => 'a') }]) {
      const { submitResponse } = await api.ask(
        `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename ... on InvalidInputError { problems { code } } } }`,
        { input: { attemptId: id, questionId: questions[0].id, answer } },
      );
      expect(submitResponse.__typename).toBe('InvalidInputError');
    }
    expect(await running.prisma.response.count()).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { importMutation, importReports, jobDone, type Data, type RunningApi } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { stormReports, strayReport, type TestReport } from '../helpers/reports.ts';

let running: ApiAndStore;
let api: RunningApi;
let prisma: PrismaClient;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ api, prisma } = running);
});
afterAll(async () => {
  await running?.stop();
});

const [post, courier] = stormReports as [TestReport, TestReport];
const good = [post, courier];
const named = (name: string, content: string): TestReport => ({ name, content });

async function tryImport(input: object): Promise<Data> {
  return (await api.ask(importMutation, { input })).importStory;
}

describe('reports that cannot be used are named, and the others go on', () => {
  const table: readonly [what: string, report: object, code: string, message: RegExp][] = [
    ['an empty file', named('empty.txt', ' \n\n '), 'empty', /^empty\.txt: there is no text/],
    ['a PDF', named('scan.pdf', '%PDF-1.7 …'), 'binary', /^scan\.pdf: this is a PDF/],
    [
      'a binary file',
      named('photo.jpg', '\u0001\u0002\u0003\uFFFD'.repeat(200)),
      'binary',
      /^photo\.jpg: this is not text/,
    ],
    [
      '10 MB of text',
      named('long.txt', 'A very long report. '.repeat(500_000)),
      'too-long',
      /^long\.txt: it has 10,000,000 characters/,
    ],
    [
      'the same report twice',
      named('again.txt', post.content.replaceAll('\n', '\r\n')),
      'duplicate',
      /^again\.txt: the same report as harbour-post\.txt/,
    ],
    [
      'a page that is no news page',
      { ...named('shop.html', '<html><body><nav><a href="/">Cart</a></nav></body></html>'), format: 'HTML' },
      'not-an-article',
      /^shop\.html: no article was found/,
    ],
    ['a report of another event', strayReport, 'different-event', /^chess\.txt: it seems to be about another event/],
  ];

  test.each(table)('%s', async (_what, report, code, message) => {
    const job = await importReports(api, [...good, report]);
    expect(job.state).toBe('DONE');
    expect(job.problems).toEqual([
      { code, input: (report as TestReport).name, message: expect.stringMatching(message) },
    ]);
    const articles = await prisma.article.findMany({
      where: { story: { slug: job.story.slug } },
      orderBy: { position: 'asc' },
    });
    expect(articles.map(({ name }) => name)).toEqual(good.map(({ name }) => name));
  });
});

describe('where nothing is left to compare, nothing is stored', () => {
  const table: readonly [what: string, input: object, codes: readonly string[]][] = [
    ['no report', { reports: [] }, ['no-report']],
    ['one report', { reports: [post] }, ['one-report']],
    ['one report and its copy', { reports: [post, { ...post, name: 'copy.txt' }] }, ['duplicate', 'one-report']],
    ['two empty files', { reports: [named('a', ''), named('b', '\n')] }, ['empty', 'empty', 'no-report']],
    ['a title as long as an article', { title: 'x'.repeat(201), reports: good }, ['too-long']],
    ['a date that is none', { reports: [{ ...post, published: 'last Tuesday' }, courier] }, ['bad-date']],
    ['a publisher of 301 letters', { reports: [{ ...post, publisher: 'x'.repeat(301) }, courier] }, ['too-long']],
  ];

  test.each(table)('%s is refused at once', async (_what, input, codes) => {
    const before = await prisma.job.count();
    const result = await tryImport(input);
    expect(result.problems?.map((problem: Data) => problem.code)).toEqual(codes);
    for (const { message } of result.problems) expect(message).toMatch(/^\w.*\.$/);
    expect(await prisma.job.count()).toBe(before);
  });

  test('two reports of different events: the job fails and names both', async () => {
    const stories = await prisma.story.count();
    const job = await importReports(api, [post, strayReport]);
    expect(job.state).toBe('FAILED');
    expect(job.problems.map(({ code }: Data) => code)).toEqual(['different-event', 'different-event', 'no-report']);
    expect(await prisma.story.count()).toBe(stories);
    const { input } = await prisma.job.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(input).toBeNull();
  });
});

describe('text that a database would choke on', () => {
  test('NUL and lone surrogates are replaced one for one; CRLF and no-break spaces stay', async () => {
    const content = post.content
      .replace('Storm Ilva empties', 'Storm\u00A0Ilva\u0000 empties')
      .replace('came ashore', 'came \uD83D ashore \uDE00')
      .replaceAll('\n', '\r\n');
    const job = await importReports(
      api,
      [named('odd\u0000 name \uDC00.txt', content), courier],
      'Odd \uD800 title\u0000',
    );
    expect(job.state).toBe('DONE');
    const stored = await prisma.story.findUniqueOrThrow({
      where: { slug: job.story.slug },
      include: { articles: { orderBy: { position: 'asc' } } },
    });
    expect(stored.title).toBe('Odd \uFFFD title\uFFFD');
    const [article] = stored.articles;
    expect(article?.name).toBe('odd\uFFFD name \uFFFD.txt');
    const clean = ['\u0000', '\uD83D', '\uDE00'].reduce((text, odd) => text.replaceAll(odd, '\uFFFD'), content);
    expect(article?.text).toBe(clean);
    expect(article?.text).toHaveLength(content.length);
  });

  test.each(['no \u0000 such \uD800 story', '%', '_', '\\'])(
    'a search for %j finds nothing and fails nothing',
    async (search) => {
      const query = 'query ($search: String) { stories(search: $search) { totalCount } }';
      expect(await api.ask(query, { search })).toEqual({ stories: { totalCount: 0 } });
    },
  );
});

describe('the same request sent again', () => {
  test('with an idempotency key gives the same job, also when both arrive at once', async () => {
    const input = { reports: good, idempotencyKey: 'key-1' };
    const results = await Promise.all([tryImport(input), tryImport(input), tryImport(input)]);
    expect(new Set(results.map(({ job }) => job.id)).size).toBe(1);
    const { story } = await jobDone(api, results[0].job.id);
    expect((await tryImport(input)).job.id).toBe(results[0].job.id);
    expect(await prisma.story.count({ where: { slug: story.slug } })).toBe(1);
  });

  test('a key of other work is refused', async () => {
    const input = { reports: good, idempotencyKey: 'key-2' };
    const { story } = await jobDone(api, (await tryImport(input)).job.id);
    const { generateQuiz } = await api.ask(
      `mutation ($input: GenerateQuizInput!) { generateQuiz(input: $input) { ... on InvalidInputError { problems { code input } } } }`,
      { input: { storyId: story.id, idempotencyKey: 'key-2' } },
    );
    expect(generateQuiz).toEqual({ problems: [{ code: 'key-taken', input: 'idempotencyKey' }] });
  });
});

describe('arguments that do not fit', () => {
  const notAnId = ['', 'x', 'U3Rvcnk6eA==', Buffer.from('Story:1; DROP TABLE').toString('base64')];

  test.each(notAnId)('the id %j finds nothing', async (id) => {
    const data = await api.ask(
      'query ($id: ID!) { job(id: $id) { id } quiz(id: $id) { id } attempt(id: $id) { id } }',
      { id },
    );
    expect(data).toEqual({ job: null, quiz: null, attempt: null });
  });

  test.each(notAnId)('a mutation with the id %j says so', async (id) => {
    const { startAttempt } = await api.ask(
      'mutation ($id: ID!) { startAttempt(input: { quizId: $id }) { __typename ... on InvalidInputError { problems { code input } } } }',
      { id },
    );
    expect(startAttempt).toEqual({ __typename: 'InvalidInputError', problems: [{ code: 'bad-id', input: 'quizId' }] });
  });

  test('a quiz of a story that is gone is not found', async () => {
    const storyId = Buffer.from('Story:00000000-0000-4000-8000-000000000000').toString('base64');
    const { generateQuiz } = await api.ask(
      'mutation ($storyId: ID!) { generateQuiz(input: { storyId: $storyId }) { __typename } }',
      { storyId },
    );
    expect(generateQuiz).toEqual({ __typename: 'NotFoundError' });
  });

  test.each([0, 51, -1])('a quiz of %i questions is refused', async (count) => {
    const storyId = Buffer.from('Story:00000000-0000-4000-8000-000000000000').toString('base64');
    const { generateQuiz } = await api.ask(
      'mutation ($storyId: ID!, $count: Int) { generateQuiz(input: { storyId: $storyId, count: $count }) { ... on InvalidInputError { problems { code input } } } }',
      { storyId, count },
    );
    expect(generateQuiz).toEqual({ problems: [{ code: 'out-of-range', input: 'count' }] });
  });

  test.each(['first: 0', 'first: 101', 'last: -1'])(
    'a page of stories with %s is refused by name',
    async (argument) => {
      const { errors } = await api.post(`{ stories(${argument}) { totalCount } }`);
      expect(errors).toMatchObject([
        { message: expect.stringMatching(/is a number from 1 to 100/), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    },
  );
});

describe('a preview', () => {
  test('says what is recognised in a report', async () => {
    const { previewReport } = await api.ask(
      `mutation ($report: ReportInput!) { previewReport(input: { report: $report }) { ... on PreviewReportPayload {
        preview { title publisher agency byline published { date } words figures problems { code } } } } }`,
      { report: stormReports[2] },
    );
    expect(previewReport.preview).toMatchObject({
      title: 'Storm Ilva strikes Sorrel, three missing',
      agency: 'AFP',
      problems: [],
    });
    expect(previewReport.preview.words).toBeGreaterThan(80);
    expect(previewReport.preview.figures).toBeGreaterThan(3);
  });

  test('refuses what cannot be read', async () => {
    const { previewReport } = await api.ask(
      `mutation ($report: ReportInput!) { previewReport(input: { report: $report }) { ... on InvalidInputError { problems { code input } } } }`,
      { report: named('scan.pdf', '%PDF-1.7') },
    );
    expect(previewReport).toEqual({ problems: [{ code: 'binary', input: 'scan.pdf' }] });
  });
});

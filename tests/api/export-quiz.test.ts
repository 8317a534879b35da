import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { formats } from '@crossread/formats';
import type { PrismaClient } from '@crossread/prisma';
import { apiClient } from '../helpers/api-client.ts';
import { importReports, makeQuiz, storedId, type ApiClient, type Data, type RunningApi } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { stormReports } from '../helpers/reports.ts';
import { flowing, pdfText } from '../helpers/pdf-text.ts';

let running: ApiAndStore;
let api: RunningApi;
let prisma: PrismaClient;
let storyId: string;
let quizId: string;
let stranger: ApiClient;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ api, prisma } = running);
  ({ id: storyId } = (await importReports(api, stormReports)).story);
  quizId = await made();
  stranger = apiClient(api.url);
  await prisma.story.updateMany({ data: { visibility: 'public' } });
});
afterAll(async () => {
  await running?.stop();
});

const made = (asked: ApiClient = api): Promise<string> => makeQuiz(asked, storyId, 6);

async function exported(
  input: { readonly quizId: string; readonly format: string },
  asked: ApiClient = api,
): Promise<Data> {
  const { exportQuiz } = await asked.ask(
    `mutation ($input: ExportQuizInput!) { exportQuiz(input: $input) { __typename
      ... on ExportQuizPayload { fileName mediaType base64 notes { question message } }
      ... on Error { message }
      ... on InvalidInputError { problems { code input } } } }`,
    { input },
  );
  return exportQuiz;
}

const ids = formats.map(({ id }) => id);
const keyless = formats.filter((format) => format.keyless).map(({ id }) => id);
const telling = ids.filter((id) => !keyless.includes(id));

/** What would tell a key: explanations and what options show. */
async function secrets(): Promise<readonly string[]> {
  const keys = await prisma.questionKey.findMany({ where: { question: { quizId: storedId(quizId) } } });
  return keys.flatMap(({ explanation, options }) => [
    explanation,
    ...(options as unknown as readonly { feedback: string }[]).map(({ feedback }) => feedback),
  ]);
}

test('every format is offered, by name and purpose', async () => {
  const { exportFormats } = await api.ask('{ exportFormats { format name purpose extension mediaType keyless } }');
  expect(exportFormats.map(({ format }: Data) => format)).toEqual(ids);
  expect(exportFormats.filter((one: Data) => one.keyless).map(({ format }: Data) => format)).toEqual(keyless);
});

test.each(ids)('whoever made the quiz has it as %s, under a name that says what it is', async (format) => {
  const file = await exported({ quizId, format });
  expect(file.__typename).toBe('ExportQuizPayload');
  const { story } = await prisma.quiz.findUniqueOrThrow({ where: { id: storedId(quizId) }, include: { story: true } });
  const { extension, mediaType } = formats.find(({ id }) => id === format) ?? {};
  expect(file.fileName).toBe(`${story.slug}-quiz${extension}`);
  expect(file.mediaType).toBe(mediaType);
  expect(Buffer.from(file.base64, 'base64').length).toBeGreaterThan(200);
  for (const { question } of file.notes) if (question !== null) expect(question).toBeGreaterThan(0);
});

test('the sheet asks the stored questions in their order, the key explains each', async () => {
  const questions = await prisma.question.findMany({
    where: { quizId: storedId(quizId) },
    orderBy: { position: 'asc' },
    include: { key: true },
  });
  const paper = async (format: string): Promise<string> =>
    flowing((await pdfText(Buffer.from((await exported({ quizId, format })).base64, 'base64'))).join(' '));
  const [sheet, key] = [await paper('print-pdf'), await paper('key-pdf')];
  const places = questions.map(({ prompt }, index) => sheet.indexOf(`${index + 1} ${flowing(prompt)}`));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const { key: keyed } of questions) expect(key).toContain(flowing(keyed?.explanation ?? '?'));
});

describe('others who see the story', () => {
  test.each(telling)('are not given %s, which tells keys', async (format) => {
    expect((await exported({ quizId, format }, stranger)).__typename).toBe('NotAllowedError');
  });

  test('have all formats of the quiz that they made of it themselves, and no seed to make ours with', async () => {
    const theirs = await made(stranger);
    for (const format of telling)
      expect((await exported({ quizId: theirs, format }, stranger)).__typename).toBe('ExportQuizPayload');
    const seed = 'query ($id: ID!) { quiz(id: $id) { seed } }';
    expect((await stranger.ask(seed, { id: quizId })).quiz).toEqual({ seed: null });
    expect((await api.ask(seed, { id: quizId })).quiz).toEqual({ seed: 'test' });
  });

  test.each(keyless)('%s is given, and tells nothing', async (format) => {
    const file = await exported({ quizId, format }, stranger);
    const bytes = Buffer.from(file.base64, 'base64');
    const text = flowing(format.endsWith('pdf') ? (await pdfText(bytes)).join(' ') : bytes.toString());
    const kept = await secrets();
    expect(kept.length).toBeGreaterThan(6);
    expect(kept.filter((secret) => secret !== '' && text.includes(flowing(secret)))).toEqual([]);
  });
});

test.each([
  [
    'a format that there is not',
    () => ({ quizId, format: 'papyrus' }),
    { problems: [{ code: 'unknown-format', input: 'format' }] },
  ],
  [
    'the id of something else',
    () => ({ quizId: storyId, format: 'gift' }),
    { problems: [{ code: 'bad-id', input: 'quizId' }] },
  ],
  [
    'a quiz that there is not',
    () => ({ quizId: Buffer.from(`Quiz:${randomUUID()}`).toString('base64'), format: 'gift' }),
    { __typename: 'NotFoundError' },
  ],
])('%s is told in so many words', async (_what, input, error) => {
  expect(await exported(input())).toMatchObject(error);
});

test('a question that is stale stays behind, and the file says so', async () => {
  const id = await made();
  const where = { quizId: storedId(id), position: 1 };
  const { prompt } = await prisma.question.findFirstOrThrow({ where });
  await prisma.question.updateMany({
    where,
    data: { staleFrom: 2, staleGate: 'evidence', staleReason: 'The words are gone.' },
  });
  const file = await exported({ quizId: id, format: 'print-html' });
  expect(file.notes).toEqual([{ question: null, message: expect.stringContaining('left out') }]);
  const page = Buffer.from(file.base64, 'base64').toString();
  expect(page).not.toContain(prompt.replaceAll('"', '&quot;'));
  expect(page).toContain('id="question-5"');
  expect(page).not.toContain('id="question-6"');
});

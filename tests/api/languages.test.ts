import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Prisma, type PrismaClient } from '@crossread/prisma';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { apiClient } from '../helpers/api-client.ts';
import { importReports, jobDone, makeQuiz, storedId, type Data, type RunningApi } from '../helpers/api.ts';
import { stormReports } from '../helpers/reports.ts';

/* A teacher imports reports, makes a quiz and gives it to a class whose pages are German. */
let running: ApiAndStore;
let api: RunningApi;
let prisma: PrismaClient;
let story: Data;
let quizId: string;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ api, prisma } = running);
  ({ story } = await importReports(api, stormReports));
  quizId = await makeQuiz(api, story.id, 12);
});
afterAll(async () => {
  await running?.stop();
});

const questionsIn = async (language?: 'EN' | 'DE'): Promise<readonly Data[]> => {
  const given = language ? `(language: ${language})` : '';
  const { quiz } = await api.ask(
    `query ($quizId: ID!) { quiz(id: $quizId) { questions {
       id interaction prompt${given} options${given} { id text } saidIn(language: ${language ?? 'EN'}) } } }`,
    { quizId },
  );
  return quiz.questions;
};

const answered = async (question: Data): Promise<string> => {
  const { startAttempt } = await api.ask(
    `mutation ($quizId: ID!) { startAttempt(input: { quizId: $quizId }) {
       ... on StartAttemptPayload { attempt { id } } } }`,
    { quizId },
  );
  const { submitResponse } = await api.ask(
    `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
       __typename ... on SubmitResponsePayload { response { id } } } }`,
    {
      input: {
        ...{ attemptId: startAttempt.attempt.id, questionId: question.id },
        answer: { optionIds: [question.options[0].id] },
      },
    },
  );
  return submitResponse.response.id;
};

const reviewQuery = `query ($id: ID!, $language: Language) { node(id: $id) { ... on Response { review {
  correctText(language: $language) explanation(language: $language) staleReason(language: $language)
  options(language: $language) { id feedback } saidIn(language: DE) } } } }`;

describe('questions', () => {
  test('come in German where it is asked for, and as they were made where nothing is', async () => {
    const [asked, english, german] = [await questionsIn(), await questionsIn('EN'), await questionsIn('DE')];
    expect(english).toEqual(asked);
    expect(german.map(({ saidIn }) => saidIn)).toEqual(german.map(() => 'DE'));
    german.forEach(({ id, prompt, options }, index) => {
      expect(id).toBe(asked[index].id);
      expect(prompt).not.toBe(asked[index].prompt);
      expect(prompt).toMatch(/\b(?:der|die|das|den|in|wie|was|wer|sie|du|ein|eine)\b/i);
      expect(options.map((option: Data) => option.id)).toEqual(asked[index].options.map((option: Data) => option.id));
    });
  });

  test('can be asked for in both at once', async () => {
    const document = `query ($quizId: ID!, $language: Language) { quiz(id: $quizId) { questions {
      de: prompt(language: DE) prompt en: prompt(language: $language) } } }`;
    // Asked again, it is run by a plan.
    for (const language of ['EN', null, undefined, 'EN']) {
      const { quiz } = await api.ask(document, { quizId, language });
      for (const { de, prompt, en } of quiz.questions) {
        expect(en).toBe(prompt);
        expect(de).not.toBe(prompt);
      }
    }
  });

  test('tell nothing of a key in their messages', async () => {
    const rows = await prisma.question.findMany({ include: { key: true } });
    for (const { messages, key } of rows) {
      expect(Object.keys(messages as object).sort()).toEqual(['options', 'prompt']);
      expect(JSON.stringify(messages)).not.toContain(JSON.stringify((key?.messages as Data)?.explanation));
    }
  });
});

test('once a question is answered, the review says the same in German', async () => {
  const question = (await questionsIn()).find(({ interaction }) => interaction === 'CHOICE');
  const id = await answered(question);
  const [{ node: plain }, { node: english }, { node: german }] = await Promise.all([
    api.ask(reviewQuery, { id }),
    api.ask(reviewQuery, { id, language: 'EN' }),
    api.ask(reviewQuery, { id, language: 'DE' }),
  ]);
  expect(english).toEqual(plain);
  expect(german.review.saidIn).toBe('DE');
  expect(german.review.explanation).not.toBe(plain.review.explanation);
  german.review.options.forEach(({ feedback }: Data, index: number) => {
    expect(feedback).not.toBe(plain.review.options[index].feedback);
  });
});

test('a question made before messages were kept is English, and says so', async () => {
  const [first] = await questionsIn();
  const responseId = await answered(first);
  const id = storedId(first.id);
  const kept = await prisma.question.findUniqueOrThrow({ where: { id }, include: { key: true } });
  await prisma.question.update({ where: { id }, data: { messages: Prisma.DbNull } });
  await prisma.questionKey.update({ where: { questionId: id }, data: { messages: Prisma.DbNull } });
  try {
    const [german] = await questionsIn('DE');
    expect(german).toMatchObject({ prompt: first.prompt, options: first.options, saidIn: 'EN' });
    const { node } = await api.ask(reviewQuery, { id: responseId, language: 'DE' });
    expect(node.review).toMatchObject({ saidIn: 'EN', explanation: kept.key?.explanation });
  } finally {
    await prisma.question.update({ where: { id }, data: { messages: kept.messages as object } });
    await prisma.questionKey.update({ where: { questionId: id }, data: { messages: kept.key?.messages as object } });
  }
});

test('a story says in German what is at issue, what its comparisons are of and why they stand as they do', async () => {
  const asked = (given: string): string => `query ($id: ID!) { node(id: $id) { ... on Story {
    atIssue${given} saidIn(language: DE) comparisons { label${given} pairs { reason${given} saidIn(language: DE) } }
    framings { label${given} } } } }`;
  const [{ node: english }, { node: german }] = await Promise.all(
    ['', '(language: DE)'].map((given) => api.ask(asked(given), { id: story.id })),
  );
  const reasonsOf = ({ comparisons }: Data): readonly string[] =>
    comparisons.flatMap(({ pairs }: Data) => pairs.map(({ reason }: Data) => reason));
  expect(german.atIssue === english.atIssue).toBe(english.atIssue === null);
  expect(reasonsOf(german).length).toBeGreaterThan(0);
  reasonsOf(german).forEach((reason, index) => expect(reason).not.toBe(reasonsOf(english)[index]));
  expect(reasonsOf(german).join(' ')).toMatch(/stimmen|nennen|Zahl|liegt/);
});

test('a note on a quiz that is shorter than asked for is said in German too', async () => {
  const { generateQuiz } = await api.ask(
    `mutation ($storyId: ID!) { generateQuiz(input: { storyId: $storyId, count: 50, skills: [CONTEXT] }) {
       ... on GenerateQuizPayload { job { id } } } }`,
    { storyId: story.id },
  );
  await jobDone(api, generateQuiz.job.id);
  const { node } = await api.ask(
    `query ($id: ID!) { node(id: $id) { ... on Job { problems { message de: message(language: DE) saidIn(language: DE) } } } }`,
    { id: generateQuiz.job.id },
  );
  const [note] = node.problems;
  expect(note.message).toMatch(/^The reports support \d+ of the 50 questions asked for\.$/);
  expect(note).toMatchObject({ de: expect.stringMatching(/^Die Berichte tragen nur \d+ von 50 /), saidIn: 'DE' });
});

test('a sheet is exported in German, headings and names included', async () => {
  const exported = async (language?: string): Promise<string> => {
    const { exportQuiz } = await api.ask(
      `mutation ($input: ExportQuizInput!) { exportQuiz(input: $input) { ... on ExportQuizPayload { base64 } } }`,
      { input: { quizId, format: 'key-html', ...(language ? { language } : {}) } },
    );
    return Buffer.from(exportQuiz.base64, 'base64').toString('utf8');
  };
  const [plain, english, german] = [await exported(), await exported('EN'), await exported('DE')];
  expect(english).toBe(plain);
  expect(plain).toContain('<html lang="en">');
  expect(german).toContain('<html lang="de">');
  expect(german).toContain('Antworten und die Worte dahinter');
  expect(german).not.toMatch(/At a glance|Answers and the words|What the other answers show/);
});

test('whoever may not see a question gets it in no language', async () => {
  const stranger = apiClient(api.url);
  const [first] = await questionsIn();
  const { node } = await stranger.ask(
    'query ($id: ID!) { node(id: $id) { ... on Question { prompt(language: DE) saidIn(language: DE) } } }',
    { id: first.id },
  );
  expect(node).toBeNull();
});

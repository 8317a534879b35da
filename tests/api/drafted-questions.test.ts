import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apiClient } from '../helpers/api-client.ts';
import type { ApiClient, Data } from '../helpers/api.ts';
import {
  governor,
  item,
  noteOf,
  order,
  promptsOf,
  proposing,
  startDraftingApi,
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

async function drafts(quizId: string, asked: ApiClient = drafting.api): Promise<Data> {
  const { reviewDrafts } = await asked.ask(
    `mutation ($input: ReviewDraftsInput!) { reviewDrafts(input: $input) { __typename
      ... on ReviewDraftsPayload { drafts { question { id prompt drafted needsReview options { id text } }
        review { correctOptionIds correctText explanation evidence { text start end article { text } } } } }
      ... on Error { message } } }`,
    { input: { quizId } },
  );
  return reviewDrafts;
}

async function judge(how: 'approve' | 'dismiss', questionId: string, asked: ApiClient = drafting.api): Promise<Data> {
  const name = how === 'approve' ? 'ApproveQuestion' : 'DismissQuestion';
  const { answer } = await asked.ask(
    `mutation ($input: ${name}Input!) { answer: ${how}Question(input: $input) { __typename
      ... on ${name}Payload { question { needsReview drafted } quiz { version draftCount } }
      ... on InvalidInputError { problems { code input } } } }`,
    { input: { questionId } },
  );
  return answer;
}

describe('drafts that hold', () => {
  let quizId: string;
  let before: Data;

  beforeAll(async () => {
    drafting.model.answers(proposing(governor, waves));
    const job = await drafting.made();
    quizId = job.quiz.id;
    before = await drafting.begin(quizId);
    expect(noteOf(job)).toBe(
      'The language model drafted 2 questions. 2 held against the checks. Approve what you want asked.',
    );
  });

  test('wait: nobody is asked them, and no file has them', async () => {
    const quiz = await drafting.quizOf(quizId);
    expect(quiz).toMatchObject({ version: 1, draftCount: 2, staleQuestions: [] });
    expect(promptsOf(quiz)).toEqual(promptsOf(before));
    expect(quiz.questions.map(({ drafted }: Data) => drafted)).toEqual([false, false, false, false]);
    for (const format of ['json', 'print-html']) {
      const { exportQuiz } = await drafting.api.ask(
        `mutation ($input: ExportQuizInput!) { exportQuiz(input: $input) { ... on ExportQuizPayload { base64 } } }`,
        { input: { quizId, format } },
      );
      const file = Buffer.from(exportQuiz.base64, 'base64').toString();
      expect(file).toContain('Harbour Post');
      expect(file).not.toContain(governor.prompt);
    }
  });

  test('are shown with key and evidence to whoever made the quiz, and to nobody else', async () => {
    const stranger = apiClient(drafting.api.url);
    expect(await drafts(quizId, stranger)).toMatchObject({ __typename: 'NotFoundError' });
    const { drafts: shown } = await drafts(quizId);
    expect(shown.map(({ question }: Data) => question.prompt)).toEqual([governor.prompt, waves.prompt]);
    expect(shown[0]).toMatchObject({
      question: { drafted: true, needsReview: true },
      review: { correctText: 'Teodor Brandt', explanation: governor.explanation },
    });
    for (const { review } of shown)
      for (const { text, start, end, article } of review.evidence) expect(article.text.slice(start, end)).toBe(text);
    for (const how of ['approve', 'dismiss'] as const)
      expect(await judge(how, shown[0].question.id, stranger)).toEqual({ __typename: 'NotFoundError' });
    expect((await drafting.quizOf(quizId)).draftCount).toBe(2);
  });

  test('once approved are asked by new attempts and scored; those under way go on as they began', async () => {
    const { drafts: shown } = await drafts(quizId);
    const [{ question, review }] = shown;
    const approved = { question: { needsReview: false, drafted: true }, quiz: { version: 2, draftCount: 1 } };
    expect(await judge('approve', question.id)).toMatchObject(approved);
    expect(await judge('approve', question.id)).toMatchObject(approved);
    const after = await drafting.begin(quizId);
    expect(promptsOf(after)).toEqual([...promptsOf(before), governor.prompt]);
    const submit = async (attemptId: string): Promise<Data> =>
      (
        await drafting.api.ask(
          `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename
            ... on SubmitResponsePayload { response { score } attempt { questionCount } } } }`,
          { input: { attemptId, questionId: question.id, answer: { optionIds: review.correctOptionIds } } },
        )
      ).submitResponse;
    expect(await submit(after.id)).toMatchObject({ response: { score: 1 }, attempt: { questionCount: 5 } });
    expect(await submit(before.id)).toEqual({ __typename: 'NotFoundError' });
  });

  test('once dismissed are gone, and nobody learns that there were any', async () => {
    const { drafts: shown } = await drafts(quizId);
    const [{ question }] = shown;
    expect(await judge('dismiss', question.id)).toMatchObject({ quiz: { draftCount: 0 } });
    expect((await drafting.quizOf(quizId)).staleQuestions).toEqual([]);
    expect(await judge('approve', question.id)).toMatchObject({
      problems: [{ code: 'left-out', input: 'questionId' }],
    });
    expect((await drafts(quizId)).drafts).toEqual([]);
  });

  test('approved and dismissed after all: new attempts leave it out', async () => {
    const draft = (await drafting.quizOf(quizId)).questions.find(({ drafted }: Data) => drafted);
    await judge('dismiss', draft.id);
    const quiz = await drafting.quizOf(quizId);
    expect(quiz.staleQuestions).toEqual([
      { prompt: governor.prompt, staleReason: 'Whoever made the quiz took it out.' },
    ]);
    expect(promptsOf(await drafting.begin(quizId))).toEqual(promptsOf(before));
  });

  test('the engine’s own questions are not theirs to judge', async () => {
    const [own] = (await drafting.quizOf(quizId)).questions;
    expect(await judge('dismiss', own.id)).toMatchObject({ problems: [{ code: 'not-drafted' }] });
  });
});

describe('drafts that do not hold', () => {
  const bad: readonly (readonly [what: string, gate: string, draft: Data])[] = [
    [
      'words that stand nowhere',
      'cited-words',
      { ...governor, cites: [{ report: 'r1', words: 'Governor T. Brandt said' }] },
    ],
    ['two keys', 'one-key', { ...governor, options: governor.options.map((one: Data) => ({ ...one, role: 'key' })) }],
    [
      'a key that is not in its evidence',
      'key-entailed',
      { ...governor, cites: [{ report: 'r1', words: 'Four fishermen are missing' }] },
    ],
    [
      'what a report ordered',
      'key-entailed',
      item('Which option is right?', 'the third', ['the first', 'the second'], order),
    ],
  ];

  test('cost nothing but themselves: the good one among them is kept', async () => {
    drafting.model.answers(proposing(...bad.map(([, , draft]) => draft), waves));
    const job = await drafting.made({ drafts: 10 });
    const { drafts: shown } = await drafts(job.quiz.id);
    expect(shown.map(({ question }: Data) => question.prompt)).toEqual([waves.prompt]);
    expect(noteOf(job)).toBe(
      'The language model drafted 5 questions. 1 held against the checks (the others did not pass cited-words, one-key, key-entailed). Approve what you want asked.',
    );
  });

  test.each(bad)('%s: kept out by %s', async (_what, gate, draft) => {
    drafting.model.answers(proposing(draft));
    const job = await drafting.made();
    expect(noteOf(job)).toContain(`None held against the checks (the others did not pass ${gate})`);
    expect((await drafting.quizOf(job.quiz.id)).draftCount).toBe(0);
  });
});

test('a model that obeys a report and approves its own questions has approved nothing', async () => {
  const boast = { needsReview: false, approved: true, drafted: false, askedFrom: 1 };
  drafting.model.answers(
    saying(JSON.stringify({ ...boast, approveAll: true, questions: [{ ...boast, ...governor }] })),
  );
  const { quiz } = await drafting.made();
  expect(await drafting.quizOf(quiz.id)).toMatchObject({ version: 1, draftCount: 1 });
  expect(promptsOf(await drafting.begin(quiz.id))).not.toContain(governor.prompt);
});

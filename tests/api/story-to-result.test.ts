import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningDatabase } from '@crossread/prisma';
import { importReports, makeQuiz, startApi, type Data, type RunningApi } from '../helpers/api.ts';
import { startTestDatabase } from '../helpers/database.ts';
import { stormReports } from '../helpers/reports.ts';

let database: RunningDatabase;
let api: RunningApi;
let story: Data;
let quizId: string;

beforeAll(async () => {
  database = await startTestDatabase();
  api = await startApi(database.url, {}, { processes: 2 });
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.stop();
});

describe('from five reports to an answered quiz, asked of two processes in turn', () => {
  test('the reports become one story, with its disagreement named', async () => {
    const job = await importReports(api, stormReports);
    expect(job).toMatchObject({ state: 'DONE', problems: [] });
    expect(job.done).toBe(job.total);
    ({ story } = await api.ask(
      `query ($slug: String!) { story(slug: $slug) {
        id title slug atIssue independentOrigins conflictCount eventDate
        articles { id name displayName text sha256 claims(first: 100) { edges { node { span { start end text } sentence { start end text } } } } }
        conflicts: comparisons(verdict: CONFLICT) { label members { span { text } article { name } } pairs { verdict reason flags } }
        textReuse { a { name } b { name } sharedOrigin longestRunWords passages { a { text } b { text } } }
      } }`,
      { slug: job.story.slug },
    ));
    expect(story.articles.map((article: Data) => article.name)).toEqual(stormReports.map(({ name }) => name));
    expect(story.independentOrigins).toBe(4);
    expect(story.eventDate).toBe('2024-03-05');
    const evacuated = story.conflicts.find((comparison: Data) =>
      comparison.members.some((member: Data) => member.span.text === '1,420'),
    );
    expect(evacuated.members.map((member: Data) => member.span.text)).toContain('1,240');
    expect(evacuated.pairs.flatMap((pair: Data) => pair.flags)).toContain('DIGIT_TRANSPOSITION');
    const [foremost] = story.conflicts;
    for (const { span } of foremost.members) expect(story.atIssue).toContain(span.text.toLowerCase());
  }, 60_000);

  test('every claim is the words at its place in the untouched text', () => {
    let claims = 0;
    for (const [index, article] of story.articles.entries()) {
      expect(article.text).toBe(stormReports[index]?.content);
      for (const { node } of article.claims.edges) {
        const { span, sentence } = node;
        claims += 1;
        expect(article.text.slice(span.start, span.end)).toBe(span.text);
        expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }
    }
    expect(claims).toBeGreaterThan(20);
  });

  test('the two that carry one agency text share an origin', () => {
    const shared = story.textReuse.filter((reuse: Data) => reuse.sharedOrigin);
    expect(shared.map(({ a, b }: Data) => [a.name, b.name])).toEqual([['mainland-times.txt', 'evening-lamp.txt']]);
    expect(shared[0].longestRunWords).toBeGreaterThan(40);
    expect(shared[0].passages[0].a.text).toContain('Storm Ilva tore the roofs');
  });

  test('a quiz is drafted from it', async () => {
    quizId = await makeQuiz(api, story.id, 6);
    const { quiz } = await api.ask(
      `query ($id: ID!) { quiz(id: $id) { seed story { slug } questions { position prompt interaction options { id text } } } }`,
      { id: quizId },
    );
    expect(quiz).toMatchObject({ seed: 'test', story: { slug: story.slug } });
    expect(quiz.questions.map((question: Data) => question.position)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const { options } of quiz.questions) {
      expect(options.map((option: Data) => option.id)).toEqual(
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].slice(0, options.length),
      );
    }
  }, 60_000);

  test('a learner answers, sees what each answer shows, and at the end how it went', async () => {
    const { attemptId, questions } = await begin();
    const reviews: Data[] = [];
    for (const question of questions) reviews.push(await answer(attemptId, question.id, firstAnswer(question)));

    for (const [index, { response, attempt }] of reviews.entries()) {
      expect(attempt).toEqual({ answeredCount: index + 1, questionCount: questions.length, result: null });
      const { review } = response;
      expect(review.correctText).not.toBe('');
      expect(review.evidence.length).toBeGreaterThan(0);
      for (const { article, start, end, text } of review.evidence) expect(article.text.slice(start, end)).toBe(text);
      if (questions[index].interaction === 'CHOICE') {
        const role = review.options.find((option: Data) => option.id === 'a').role;
        expect(role === 'KEY').toBe(review.correctOptionIds.includes('a'));
        expect(response.score).toBe(role === 'KEY' ? 1 : 0);
      }
    }
    const attempt = await finish(attemptId);
    const scores = reviews.map(({ response }) => response.score);
    expect(attempt.result.maximum).toBe(questions.length);
    expect(attempt.result.score).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0));
    expect(attempt.result.bySkill.reduce((sum: number, { maximum }: Data) => sum + maximum, 0)).toBe(questions.length);
    for (const habit of attempt.result.habits) expect(habit.count).toBeGreaterThan(1);
    expect(await finish(attemptId)).toEqual(attempt);
  }, 60_000);

  test('the first answer stays: a second one, even sent at the same moment, gets the stored one back', async () => {
    const { attemptId, questions } = await begin();
    const question = questions.find(({ interaction }: Data) => interaction === 'CHOICE');
    const [first, second] = await Promise.all(
      ['a', 'b'].map((id) => answer(attemptId, question.id, { optionIds: [id] })),
    );
    expect(second.response).toEqual(first.response);
    const third = await answer(attemptId, question.id, { optionIds: ['c'] });
    expect(third.response).toEqual(first.response);
    expect(third.attempt.answeredCount).toBe(1);
  });

  test('what does not fit the question, the attempt or the quiz is refused with the reason', async () => {
    const { attemptId, questions } = await begin();
    const question = questions.find(({ interaction }: Data) => interaction === 'CHOICE');
    const refusals: readonly [answer: object, code: string][] = [
      [{}, 'wrong-answer'],
      [{ value: 3 }, 'wrong-answer'],
      [{ optionIds: [] }, 'wrong-answer'],
      [{ optionIds: ['a', 'b'] }, 'wrong-answer'],
      [{ optionIds: ['z'] }, 'unknown-option'],
    ];
    for (const [given, code] of refusals) {
      expect(await answer(attemptId, question.id, given)).toMatchObject({ problems: [{ code }] });
    }
    await finish(attemptId);
    expect(await answer(attemptId, question.id, { optionIds: ['a'] })).toMatchObject({
      problems: [{ code: 'attempt-finished' }],
    });
    expect(await answer(quizId, question.id, { optionIds: ['a'] })).toMatchObject({ problems: [{ code: 'bad-id' }] });
    const stranger = Buffer.from('Question:00000000-0000-4000-8000-000000000000').toString('base64');
    expect(await answer((await begin()).attemptId, stranger, { optionIds: ['a'] })).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  test('each of the two has answered half of it', () => {
    const [one = 0, other = 0] = api.processes.map(({ output }) => output().split('"msg":"request"').length - 1);
    expect(one).toBeGreaterThan(10);
    expect(Math.abs(one - other)).toBeLessThanOrEqual(2);
  });
});

async function begin(): Promise<{ readonly attemptId: string; readonly questions: readonly Data[] }> {
  const { startAttempt } = await api.ask(
    `mutation ($quizId: ID!) { startAttempt(input: { quizId: $quizId }) { ... on StartAttemptPayload {
      attempt { id quiz { questions { id interaction options { id } } } } } } }`,
    { quizId },
  );
  const { id, quiz } = startAttempt.attempt;
  return { attemptId: id, questions: quiz.questions };
}

/** Some answer in the shape that the question asks for. */
function firstAnswer({ interaction, options }: Data): object {
  const ids = options.map(({ id }: Data) => id);
  switch (interaction) {
    case 'NUMERIC_ENTRY':
      return { value: 1240 };
    case 'TEXT_ENTRY':
    case 'EXTENDED_TEXT':
      return { text: 'The coast guard' };
    case 'ORDER':
      return { order: ids };
    case 'SELECT_TEXT':
      return { spans: [{ articleId: story.articles[0].id, start: 0, end: 20 }] };
    default:
      return { optionIds: ['a'] };
  }
}

async function answer(attemptId: string, questionId: string, given: object): Promise<Data> {
  const { submitResponse } = await api.ask(
    `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
      __typename
      ... on InvalidInputError { problems { code } }
      ... on SubmitResponsePayload {
        response { id score answer { optionIds } review {
          correctOptionIds correctText explanation evidence { article { text } start end text }
          options { id role feedback }
        } }
        attempt { answeredCount questionCount result { score } }
      }
    } }`,
    { input: { attemptId, questionId, answer: given } },
  );
  return submitResponse;
}

async function finish(attemptId: string): Promise<Data> {
  const { finishAttempt } = await api.ask(
    `mutation ($attemptId: ID!) { finishAttempt(input: { attemptId: $attemptId }) { ... on FinishAttemptPayload {
      attempt { finishedAt result { score maximum bySkill { skill score maximum } habits { role count advice } } } } } }`,
    { attemptId },
  );
  return finishAttempt.attempt;
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signedUp } from '../helpers/accounts.ts';
import type { Data } from '../helpers/api-client.ts';
import { jobDone, makeQuiz } from '../helpers/api.ts';
import { mutate, refusal } from '../helpers/mutate.ts';
import {
  asShown,
  benchFields,
  idsOf,
  itemOf,
  ofChoice,
  promptsOf,
  reworded,
  seen,
  startWorkbenches,
  workbenchOf,
  type Workbenches,
} from '../helpers/workbench.ts';

/** A teacher edits questions of a quiz, and whoever is at it notices nothing. */

let { running, prisma, teacher, storyId, arrange, benchOf, edit, publish } = {} as Workbenches;

beforeAll(async () => {
  ({ running, prisma, teacher, storyId, arrange, benchOf, edit, publish } = await startWorkbenches());
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

const noArticle = Buffer.from('Article:00000000-0000-4000-8000-000000000000').toString('base64');

describe('a workbench', () => {
  test('is for whoever made the quiz, and shows each question with its key and its evidence', async () => {
    const quizId = await makeQuiz(teacher, storyId, 6);
    const { workbench } = await benchOf(quizId);
    expect(workbench).toMatchObject({ changed: false, aside: [] });
    for (const { state, question, review } of workbench.items) {
      expect(state).toBe('ASKED');
      expect(review.evidence.length).toBeGreaterThan(0);
      if (question.interaction === 'CHOICE') expect(review.correctOptionIds).toHaveLength(1);
    }
    await mutate(teacher, 'setStoryVisibility', { storyId, visibility: 'PUBLIC' });
    const other = await signedUp({ url: running.api.url, prisma }, 'colleague', 'teacher');
    expect((await workbenchOf(other).benchOf(quizId)).workbench).toBeNull();
    expect(await refusal(other, 'publishQuiz', { quizId, revision: 0 })).toBe('NotAllowedError');
    await mutate(teacher, 'setStoryVisibility', { storyId, visibility: 'PRIVATE' });
  });

  test('takes every question back as it is, and says nothing against any', async () => {
    const quizId = await makeQuiz(teacher, storyId, 12);
    const { workbench } = await benchOf(quizId);
    for (const item of workbench.items) {
      const input = { quizId, questionId: item.question.id, question: asShown(item) };
      const { findings } = await mutate(teacher, 'checkQuestion', input, 'findings { gate blocks reason }');
      expect({ prompt: item.question.prompt, findings }).toEqual({ prompt: item.question.prompt, findings: [] });
    }
    expect((await benchOf(quizId)).workbench).toEqual(workbench);
  }, 60_000);
});

describe('an edited question', () => {
  let quizId: string;
  let before: Data;
  let item: Data;

  beforeAll(async () => {
    quizId = await makeQuiz(teacher, storyId, 8);
    before = await benchOf(quizId);
    item = itemOf(before, ofChoice);
  }, 60_000);

  test('waits in the workbench, in the place of the one that is asked until the quiz is published', async () => {
    const { quiz, findings } = await edit(quizId, item, reworded);
    expect(findings).toEqual([]);
    const changed = itemOf(quiz, ({ state }) => state === 'CHANGED');
    expect(changed).toMatchObject({
      replaces: { id: item.question.id },
      question: { prompt: `Read closely. ${item.question.prompt}`, edited: true },
      review: { evidence: item.review.evidence, correctOptionIds: item.review.correctOptionIds },
    });
    expect(idsOf(quiz).indexOf(changed.question.id)).toBe(idsOf(before).indexOf(item.question.id));
    expect((await benchOf(quizId)).questions).toEqual(before.questions);
  });

  test('is edited again in its place, and said in German where its words are the engine’s', async () => {
    const changed = itemOf(await benchOf(quizId), ({ state }) => state === 'CHANGED');
    const { question } = await edit(quizId, changed, () => ({ prompt: 'What exactly does it say?' }));
    expect(question.id).toBe(changed.question.id);
    const german = await teacher.ask(
      `query ($id: ID!) { node(id: $id) { ... on Question { prompt(language: DE) } } quiz(id: "${quizId}") {
        workbench { items { question { id } review { explanation(language: DE) } } } } }`,
      { id: question.id },
    );
    expect(german.node.prompt).toBe('What exactly does it say?');
    const said = german.quiz.workbench.items.find((one: Data) => one.question.id === question.id);
    expect(said.review.explanation).not.toBe(changed.review.explanation);
  });

  test('is asked from the next version on; whoever is at the quiz goes on with what it was', async () => {
    const bench = await benchOf(quizId);
    const { attempt } = await mutate(teacher, 'startAttempt', { quizId }, 'attempt { id }');
    const { quiz } = await publish(bench);
    expect(quiz).toMatchObject({ version: 2, workbench: { changed: false, aside: [] } });
    expect(promptsOf(quiz)).toContain('What exactly does it say?');
    const asked = `query ($id: ID!) { node(id: $id) { ... on Attempt { questions { id } } } }`;
    const under = (await teacher.ask(asked, { id: attempt.id })).node.questions.map(({ id }: Data) => id);
    expect(under).toEqual(idsOf(before));
    const later = await mutate(teacher, 'startAttempt', { quizId }, 'attempt { questions { prompt } }');
    expect(later.attempt.questions.map(({ prompt }: Data) => prompt)).toEqual(promptsOf(quiz));
    const stale = `query ($id: ID!) { quiz(id: $id) { staleQuestions { id } } }`;
    expect((await teacher.ask(stale, { id: quizId })).quiz.staleQuestions).toEqual([]);
  });

  test('and is verified with all others', async () => {
    const { job } = await mutate(teacher, 'verifyQuiz', { quizId }, 'job { id }');
    expect((await jobDone(teacher, job.id)).problems).toEqual([]);
  });
});

describe('what does not hold', () => {
  let quizId: string;
  let item: Data;
  const blocking = ({ findings }: Data): string[] =>
    findings.filter(({ blocks }: Data) => blocks).map(({ gate }: Data) => gate);

  beforeAll(async () => {
    quizId = await makeQuiz(teacher, storyId, 20);
    item = itemOf(await benchOf(quizId), ({ question }) => question.kind === 'LOCATE_FIGURE' && ofChoice({ question }));
  }, 60_000);

  test('another key for the same question is refused, with the one that the reports give', async () => {
    const answer = await edit(quizId, item, ({ options }) => {
      const wrong = options.findIndex(({ right }: Data) => !right);
      return { options: options.map((option: Data, index: number) => ({ ...option, right: index === wrong })) };
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInputError', problems: [{ code: 'key-changed' }] });
    const [key] = item.question.options.filter(({ id }: Data) => item.review.correctOptionIds.includes(id));
    expect(answer.message).toContain(key.text);
  });

  test('words that no report holds are kept and shown as a broken link, and keep the quiz from being published', async () => {
    const saved = await edit(quizId, item, ({ evidence }) => ({
      evidence: evidence.map((place: Data) => ({ ...place, words: 'words of nobody' })),
    }));
    expect(blocking(saved)).toEqual(['complete']);
    const { questions } = await mutate(
      teacher,
      'checkQuiz',
      { quizId },
      'questions { question { id } findings { blocks reason } }',
    );
    expect(questions).toMatchObject([{ question: { id: saved.question.id }, findings: [{ blocks: true }] }]);
    expect(questions[0].findings[0].reason).toContain('words of nobody');
    expect(await refusal(teacher, 'publishQuiz', seen(saved.quiz))).toBe('does-not-hold');
    expect((await benchOf(quizId)).version).toBe(1);
  });

  test('what was changed elsewhere meanwhile is not undone unseen', async () => {
    const bench = await benchOf(quizId);
    const stale = { ...seen(bench), revision: bench.workbench.revision - 1 };
    for (const [name, more] of [
      ['publishQuiz', {}],
      ['discardChanges', {}],
      ['arrangeQuiz', { questionIds: idsOf(bench) }],
      ['saveQuestion', { question: asShown(item) }],
      ['replaceQuestion', { questionId: idsOf(bench).at(-1) }],
    ] as const) {
      expect([name, await refusal(teacher, name, { ...stale, ...more })]).toEqual([name, 'changed-meanwhile']);
    }
    expect((await benchOf(quizId)).workbench.revision).toBe(bench.workbench.revision);
  });

  test('nor by a page that saw the quiz before another one published', async () => {
    const bench = await benchOf(await makeQuiz(teacher, storyId, 4));
    const late = { ...seen(bench), questionIds: idsOf(bench) };
    const changed = await arrange(bench, idsOf(bench).toReversed());
    const { quiz } = await publish(changed.quiz);
    expect(await refusal(teacher, 'arrangeQuiz', late)).toBe('changed-meanwhile');
    const again = await arrange(quiz, idsOf(quiz).slice(1));
    const earlier = { ...seen(changed.quiz), questionIds: idsOf(quiz) };
    expect(await refusal(teacher, 'arrangeQuiz', earlier)).toBe('changed-meanwhile');
    expect(idsOf(await benchOf(quiz.id))).toEqual(idsOf(again.quiz));
  });

  test('given up, the quiz is as it was published', async () => {
    const { quiz } = await mutate(teacher, 'discardChanges', seen(await benchOf(quizId)), `quiz { ${benchFields} }`);
    expect(quiz).toMatchObject({ version: 1, workbench: { changed: false, aside: [] } });
    expect(idsOf(quiz)).toContain(item.question.id);
  });

  test.each<[string, (shown: Data) => object, string]>([
    ['a prompt that is too long', () => ({ prompt: 'x'.repeat(1_001) }), 'too-long'],
    [
      'a report of another story',
      ({ evidence }) => ({ evidence: [{ ...evidence[0], articleId: noArticle }] }),
      'not-found',
    ],
    ['what is no report', ({ evidence }) => ({ evidence: [{ ...evidence[0], articleId: 'x' }] }), 'bad-id'],
    ['eleven options', ({ options }) => ({ options: Array(11).fill({ ...options[0], id: null }) }), 'too-many'],
  ])('%s is refused by name', async (_name, change, code) => {
    expect((await edit(quizId, item, change)).problems).toMatchObject([{ code }]);
  });
});

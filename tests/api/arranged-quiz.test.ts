import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signedUp } from '../helpers/accounts.ts';
import type { Data } from '../helpers/api-client.ts';
import { makeQuiz, storedId } from '../helpers/api.ts';
import { begun, startClassroom } from '../helpers/classroom.ts';
import { mutate, refusal } from '../helpers/mutate.ts';
import {
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

/** A teacher arranges a quiz of what there is: its own questions, others, those of the bank. */

let { running, prisma, teacher, storyId, arrange, benchOf, edit, publish } = {} as Workbenches;

beforeAll(async () => {
  ({ running, prisma, teacher, storyId, arrange, benchOf, edit, publish } = await startWorkbenches());
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

const ownQuestion = (evidence: Data): Data => ({
  kind: 'LOCATE_DETAIL',
  prompt: 'Which of these words stand in the report?',
  explanation: 'They stand there.',
  options: [
    { text: evidence.text, feedback: 'Yes.', right: true },
    { text: 'Words that nobody wrote', feedback: 'No.' },
    { text: 'Nothing of the kind', feedback: 'No.', role: 'MISREADS_EVIDENCE' },
  ],
  evidence: [{ articleId: evidence.article.id, words: evidence.text }],
});

describe('an order of questions', () => {
  test('is changed, published and undone; an attempt under way keeps the earlier one', async () => {
    const quizId = await makeQuiz(teacher, storyId, 6);
    const bench = await benchOf(quizId);
    const [first, second, third, ...rest] = idsOf(bench) as [string, string, string, ...string[]];
    const { attempt } = await mutate(teacher, 'startAttempt', { quizId }, 'attempt { id }');
    const turned = await arrange(bench, [third, second, ...rest]);
    expect(turned.quiz.workbench.aside).toMatchObject([{ state: 'ASKED', question: { id: first } }]);
    const undone = await arrange(turned.quiz, idsOf(bench));
    expect(idsOf(undone.quiz)).toEqual(idsOf(bench));
    const { quiz } = await publish((await arrange(undone.quiz, [third, second, ...rest])).quiz);
    const byPlace = promptsOf(bench);
    expect(promptsOf(quiz)).toEqual([byPlace[2], byPlace[1], ...byPlace.slice(3)]);
    const asked = `query ($id: ID!) { node(id: $id) { ... on Attempt { questions { id } } } }`;
    const under = (await teacher.ask(asked, { id: attempt.id })).node.questions;
    expect(under.map(({ id }: Data) => id)).toEqual(idsOf(bench));
    const stored = await prisma.question.findMany({
      where: { quizId: storedId(quizId) },
      orderBy: { position: 'asc' },
    });
    expect(stored.map(({ position }) => position)).toEqual(stored.map((_, index) => index));
  });

  test.each<[string, (ids: string[]) => string[], string]>([
    ['named twice', ([id = '', ...ids]) => [id, id, ...ids], 'twice'],
    [
      'nobody’s',
      (ids) => [...ids, Buffer.from('Question:00000000-0000-4000-8000-000000000000').toString('base64')],
      'NotFoundError',
    ],
  ])('with a question %s is refused', async (_name, order, code) => {
    const bench = await benchOf(await makeQuiz(teacher, storyId, 3));
    expect(await refusal(teacher, 'arrangeQuiz', { ...seen(bench), questionIds: order(idsOf(bench)) })).toBe(code);
  });

  test('without any question is kept, and not published', async () => {
    const bench = await benchOf(await makeQuiz(teacher, storyId, 3));
    const { quiz } = await arrange(bench, []);
    expect(quiz.workbench.aside).toHaveLength(idsOf(bench).length);
    expect(await refusal(teacher, 'publishQuiz', seen(quiz))).toBe('no-questions');
  });
});

describe('questions besides', () => {
  test('another like it takes a question’s place, time and again another one', async () => {
    const quizId = await makeQuiz(teacher, storyId, 6);
    let bench = await benchOf(quizId);
    const like = itemOf(bench, ({ question }) => question.skill === 'COMPREHENSION');
    const place = idsOf(bench).indexOf(like.question.id);
    const prompts = new Set([like.question.prompt]);
    for (let turn = 1; turn <= 2; turn += 1) {
      const questionId = idsOf(bench)[place];
      const input = { ...seen(bench), questionId };
      const made = await mutate(teacher, 'replaceQuestion', input, `question { prompt skill } quiz { ${benchFields} }`);
      expect(made.question.skill).toBe('COMPREHENSION');
      expect(prompts.has(made.question.prompt)).toBe(false);
      prompts.add(made.question.prompt);
      expect(promptsOf(made.quiz)[place]).toBe(made.question.prompt);
      bench = made.quiz;
    }
    expect(bench.workbench.aside).toHaveLength(2);
    const { questions } = await mutate(teacher, 'checkQuiz', { quizId }, 'questions { findings { reason } }');
    expect(questions).toEqual([]);
  });

  test('one of the teacher’s own is stored, answered and marked like any other', async () => {
    const quizId = await makeQuiz(teacher, storyId, 3);
    const bench = await benchOf(quizId);
    const [evidence] = bench.workbench.items[0].review.evidence;
    const input = { ...seen(bench), question: ownQuestion(evidence) };
    const saved = await mutate(
      teacher,
      'saveQuestion',
      input,
      `question { id } findings { blocks } quiz { ${benchFields} }`,
    );
    expect(saved.findings.filter(({ blocks }: Data) => blocks)).toEqual([]);
    expect(saved.quiz.workbench.items.at(-1)).toMatchObject({ state: 'ADDED', question: { edited: true } });
    const tried = { questionId: saved.question.id, answer: { optionIds: ['a'] } };
    expect(await mutate(teacher, 'tryQuestion', tried, 'score')).toMatchObject({ score: 1 });
    await publish(saved.quiz);
    const { attempt } = await mutate(teacher, 'startAttempt', { quizId }, 'attempt { id }');
    const answer = { attemptId: attempt.id, ...tried, answer: { optionIds: ['b'] } };
    const { response } = await mutate(teacher, 'submitResponse', answer, 'response { score review { correctText } }');
    expect(response).toEqual({ score: 0, review: { correctText: evidence.text } });
  });

  test('a locked one stays as it is', async () => {
    const quizId = await makeQuiz(teacher, storyId, 3);
    const bench = await benchOf(quizId);
    const item = itemOf(bench, ofChoice);
    const questionId = item.question.id;
    await mutate(teacher, 'labelQuestion', { questionId, locked: true });
    const without = idsOf(bench).filter((id) => id !== questionId);
    expect((await edit(quizId, item, reworded)).problems).toMatchObject([{ code: 'locked' }]);
    expect(await refusal(teacher, 'replaceQuestion', { ...seen(bench), questionId })).toBe('locked');
    expect(await refusal(teacher, 'arrangeQuiz', { ...seen(bench), questionIds: without })).toBe('locked');
    await mutate(teacher, 'labelQuestion', { questionId, locked: false });
    await arrange(bench, without);
  });
});

describe('the question bank', () => {
  const bank = async (args: string): Promise<Data[]> => {
    const fields = 'nodes: edges { node { id prompt tags quiz { id } } }';
    const { viewer } = await teacher.ask(`{ viewer { questionTags questionBank(first: 50, ${args}) { ${fields} } } }`);
    return viewer.questionBank.nodes.map(({ node }: Data) => node);
  };

  test('finds one’s questions by words, tags and kinds, in any quiz, and another quiz takes them in', async () => {
    const quizId = await makeQuiz(teacher, storyId, 6);
    const bench = await benchOf(quizId);
    const { id, prompt } = itemOf(bench, ofChoice).question;
    const tagged = await mutate(
      teacher,
      'labelQuestion',
      { questionId: id, tags: [' Storm ', 'storm', 'Week 3'] },
      'question { tags }',
    );
    expect(tagged.question.tags).toEqual(['storm', 'week 3']);
    expect((await bank('tag: "week 3"')).map((one) => one.id)).toEqual([id]);
    expect((await bank('search: "WEEK stor"')).map((one) => one.id)).toEqual([id]);
    expect(
      (await bank(`search: ${JSON.stringify(prompt.slice(0, 30))}, storyId: "${storyId}"`)).length,
    ).toBeGreaterThan(0);
    expect(await bank('search: "week 100%"')).toEqual([]);
    const other = await benchOf(await makeQuiz(teacher, storyId, 3));
    const { quiz } = await arrange(other, [...idsOf(other), id]);
    expect(quiz.workbench.items.at(-1)).toMatchObject({
      state: 'ADDED',
      question: { prompt, tags: ['storm', 'week 3'] },
    });
    expect((await teacher.ask('{ viewer { questionTags } }')).viewer.questionTags).toEqual(['storm', 'week 3']);
    await publish(quiz);
  });

  test('has edited questions in their last form', async () => {
    const quizId = await makeQuiz(teacher, storyId, 3);
    const { quiz } = await edit(quizId, itemOf(await benchOf(quizId), ofChoice), () => ({
      prompt: 'A form of its own?',
    }));
    await publish(quiz);
    const found = await bank('search: "form of its own"');
    expect(found.map(({ prompt }) => prompt)).toEqual(['A form of its own?']);
    const ofQuiz = (await bank(`storyId: "${storyId}"`)).filter((one) => one.quiz.id === quizId);
    expect(ofQuiz).toHaveLength(idsOf(quiz).length);
  });

  test('is nobody else’s, nor are the tags', async () => {
    const other = await signedUp({ url: running.api.url, prisma }, 'curious', 'teacher');
    const asked = '{ viewer { questionTags questionBank(first: 5) { edges { node { id } } } } }';
    expect((await other.ask(asked)).viewer).toEqual({ questionTags: [], questionBank: { edges: [] } });
  });
});

describe('a quiz as a whole', () => {
  test('is renamed and duplicated, with what is not published waiting in the copy too', async () => {
    const quizId = await makeQuiz(teacher, storyId, 4);
    const { quiz: edited } = await edit(quizId, itemOf(await benchOf(quizId), ofChoice), reworded);
    await mutate(teacher, 'renameQuiz', { quizId, title: ' The storm,  again ' });
    const copied = await mutate(teacher, 'duplicateQuiz', { quizId, title: 'For 7c' }, `quiz { ${benchFields} }`);
    expect(copied.quiz).toMatchObject({ title: 'For 7c', version: 1, workbench: { changed: true } });
    expect(promptsOf(copied.quiz)).toEqual(promptsOf(edited));
    expect((await benchOf(quizId)).title).toBe('The storm, again');
    expect((await publish(copied.quiz)).quiz.version).toBe(2);
    expect((await benchOf(quizId)).version).toBe(1);
    expect(await refusal(teacher, 'renameQuiz', { quizId, title: ' ' })).toBe('empty');
  });

  test('that a class was set stays as it was set, whatever is published meanwhile', async () => {
    const room = await startClassroom({ url: running.api.url, prisma }, 'room', { questions: 4 });
    const assignmentId = await room.assign();
    const asked = await workbenchOf(room.teacher).benchOf(room.quizId);
    const input = { ...seen(asked), questionIds: idsOf(asked).slice(1) };
    const { quiz } = await mutate(room.teacher, 'arrangeQuiz', input, `quiz { ${benchFields} }`);
    await mutate(room.teacher, 'publishQuiz', seen(quiz));
    const { browser } = await room.join('Ada');
    const { questions } = await begun(browser, assignmentId);
    expect(questions.map(({ id }: Data) => id)).toEqual(idsOf(asked));
    const hidden = '{ viewer { questionTags } quiz(id: "QUIZ") { workbench { revision } questions { tags locked } } }';
    const { quiz: shown } = await browser.ask(hidden.replace('QUIZ', room.quizId));
    expect(shown.workbench).toBeNull();
  });
});

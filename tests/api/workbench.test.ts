import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { signedUp } from '../helpers/accounts.ts';
import type { ApiClient, Data } from '../helpers/api-client.ts';
import { importReports, jobDone, makeQuiz, storedId } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { begun, startClassroom } from '../helpers/classroom.ts';
import { mutate, refusal, sent } from '../helpers/mutate.ts';
import { stormReports } from '../helpers/reports.ts';

/** A teacher edits quizzes, and pupils who are at them notice nothing. */

let running: ApiAndStore;
let prisma: PrismaClient;
let teacher: ApiClient;
let storyId: string;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ prisma } = running);
  teacher = await signedUp({ url: running.api.url, prisma }, 'editor', 'teacher');
  ({ id: storyId } = (await importReports(teacher, stormReports)).story);
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

const itemFields = `state replaces { id } question { id prompt kind interaction skill tags locked edited options { id text } }
  number { value lower upper } accepted correctOrder
  review { correctOptionIds explanation options { id role feedback }
    evidence { article { id } start end text } rubric { basic emergent proficient } }`;
const benchFields = `id title version workbench { revision changed items { ${itemFields} } aside { ${itemFields} } }`;

async function benchOf(quizId: string, client = teacher): Promise<Data> {
  return (
    await client.ask(`query ($id: ID!) { quiz(id: $id) { ${benchFields} questions { id prompt } } }`, { id: quizId })
  ).quiz;
}
const promptsOf = ({ workbench }: Data): string[] => workbench.items.map(({ question }: Data) => question.prompt);
const idsOf = ({ workbench }: Data): string[] => workbench.items.map(({ question }: Data) => question.id);
const itemOf = (bench: Data, fits: (item: Data) => boolean): Data => {
  const item = bench.workbench.items.find(fits);
  if (!item) throw new Error('No such item.');
  return item;
};
const ofChoice = ({ question }: Data): boolean => question.interaction === 'CHOICE';

/** An item as an editor sends it back that nobody has typed in. */
function asShown({ question, review, number, accepted, correctOrder }: Data): Data {
  const byId = new Map<string, Data>(review.options.map((option: Data) => [option.id, option]));
  const options: Data[] = question.options.map(({ id, text }: Data) => ({
    ...{ id, text, feedback: byId.get(id)?.feedback ?? '' },
    right: review.correctOptionIds.includes(id),
  }));
  const ordered = correctOrder.map((id: string) => options.find((option) => option.id === id));
  return {
    ...{ prompt: question.prompt, explanation: review.explanation, skill: question.skill },
    options: ordered.length > 0 ? ordered : options,
    ...(number ?? {}),
    ...(accepted.length > 0 && { accepted }),
    ...(review.rubric && { rubric: review.rubric }),
    evidence: review.evidence.map(({ article, text, start }: Data) => ({ articleId: article.id, words: text, start })),
  };
}

/** Saves an item with a change, as the workbench has it now. */
async function edit(quizId: string, { question }: Data, change: (shown: Data) => object): Promise<Data> {
  const bench = await benchOf(quizId);
  const item = [...bench.workbench.items, ...bench.workbench.aside].find((one) => one.question.id === question.id);
  const shown = asShown(item);
  const input = { quizId, revision: bench.workbench.revision, questionId: question.id };
  const fields = `question { id } findings { gate blocks reason } quiz { ${benchFields} }`;
  return sent(teacher, 'saveQuestion', { ...input, question: { ...shown, ...change(shown) } }, fields);
}
const reworded = ({ prompt }: Data): object => ({ prompt: `Read closely. ${prompt}` });

const seen = ({ id, workbench }: Data) => ({ quizId: id, revision: workbench.revision });
const publish = (bench: Data): Promise<Data> => mutate(teacher, 'publishQuiz', seen(bench), `quiz { ${benchFields} }`);
const arrange = (bench: Data, questionIds: readonly string[]): Promise<Data> =>
  mutate(teacher, 'arrangeQuiz', { ...seen(bench), questionIds }, `quiz { ${benchFields} }`);

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
    expect((await benchOf(quizId, other)).workbench).toBeNull();
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

const noArticle = Buffer.from('Article:00000000-0000-4000-8000-000000000000').toString('base64');

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
    const asked = (await teacherBench(room.teacher, room.quizId)) as Data;
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

const teacherBench = (client: ApiClient, quizId: string): Promise<Data> => benchOf(quizId, client);

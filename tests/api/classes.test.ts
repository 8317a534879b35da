import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { signedUp } from '../helpers/accounts.ts';
import { apiClient, type ApiClient, type Data } from '../helpers/api-client.ts';
import { storedId } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { answer, begun, joined, keyOf, startClassroom, type Classroom } from '../helpers/classroom.ts';
import { mutate, refusal } from '../helpers/mutate.ts';

let running: ApiAndStore;
let prisma: PrismaClient;
let url: string;
let room: Classroom;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ prisma } = running);
  ({ url } = running.api);
  room = await startClassroom({ url, prisma }, 'teacher');
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

const shown = async (client: ApiClient, query: string, id: string): Promise<Data> =>
  (await client.ask(`query ($id: ID!) { node(id: $id) { ${query} } }`, { id })).node;

test('a pupil is renamed and removed by their teacher, with all they answered', async () => {
  const { browser, id } = await room.join('Silly');
  const { id: attemptId, choices } = await begun(browser, await room.assign());
  await answer(browser, attemptId, choices[0].id);
  const people = await prisma.person.count();
  await mutate(room.teacher, 'renamePupil', { pupilId: id, nickname: 'Sally' });
  expect((await browser.ask('{ viewer { pupil { nickname } } }')).viewer.pupil).toEqual({ nickname: 'Sally' });
  await mutate(room.teacher, 'removePupil', { pupilId: id });
  expect((await browser.ask('{ viewer { pupil { id } } }')).viewer.pupil).toBeNull();
  expect(await prisma.attempt.count({ where: { id: storedId(attemptId) } })).toBe(0);
  expect(await prisma.person.count()).toBe(people - 1);
});

describe('a story', () => {
  test('is read by the pupils of a class once it is shared with it, and by nobody else', async () => {
    const { teacher, storyId, classId } = await startClassroom({ url, prisma }, 'shares');
    const { class: own } = (await mutate(teacher, 'createClass', { name: '8a' }, 'class { id joinCode }')) as Data;
    const { browser } = await joined(apiClient(url), own.joinCode, 'Reader');
    const list = '{ stories { totalCount edges { node { id visibility } } } }';
    expect((await browser.ask(list)).stories.totalCount).toBe(0);
    await mutate(teacher, 'shareStory', { storyId, classIds: [own.id] });
    expect((await browser.ask(list)).stories.edges).toEqual([{ node: { id: storyId, visibility: 'CLASSES' } }]);
    const story = await shown(
      browser,
      '... on Story { viewerIsOwner articles { text } comparisons { id } quizzes { id } }',
      storyId,
    );
    expect(story.viewerIsOwner).toBe(false);
    expect(story.articles.length).toBeGreaterThan(0);
    expect(story.comparisons.length).toBeGreaterThan(0);
    expect(story.quizzes.length).toBe(1);
    expect(await shown(apiClient(url), 'id', storyId)).toBeNull();
    expect(await shown((await room.join('Elsewhere')).browser, 'id', storyId)).toBeNull();
    // A quiz of their own could tell another's key.
    expect(await refusal(browser, 'generateQuiz', { storyId, count: 1 })).toBe('NotFoundError');
    await mutate(teacher, 'shareStory', { storyId, classIds: [classId] });
    expect(await shown(browser, 'id', storyId)).toBeNull();
    await mutate(teacher, 'shareStory', { storyId, classIds: [] });
    expect(await shown(teacher, '... on Story { visibility sharedWith { id } }', storyId)).toEqual({
      visibility: 'PRIVATE',
      sharedWith: [],
    });
  }, 60_000);

  test('that a class was set a quiz of stays shared with it', async () => {
    const { teacher, storyId, assign } = await startClassroom({ url, prisma }, 'keeps');
    const assignmentId = await assign();
    expect(await refusal(teacher, 'shareStory', { storyId, classIds: [] })).toBe('assigned');
    expect(await refusal(teacher, 'setStoryVisibility', { storyId, visibility: 'PRIVATE' })).toBe('assigned');
    expect(await refusal(teacher, 'setStoryVisibility', { storyId, visibility: 'CLASSES' })).toBe('which-classes');
    expect(await refusal(teacher, 'deleteStory', { storyId })).toBe('assigned');
    await mutate(teacher, 'deleteAssignment', { assignmentId });
    expect(await refusal(teacher, 'setStoryVisibility', { storyId, visibility: 'PRIVATE' })).toBeNull();
  }, 60_000);
});

describe('an assignment', () => {
  test('asks the version it was given, whatever becomes of the quiz', async () => {
    const { teacher, quizId, assign, join } = await startClassroom({ url, prisma }, 'version');
    const assignmentId = await assign();
    const { browser } = await join('Mia');
    const quiz = await prisma.quiz.findUniqueOrThrow({ where: { id: storedId(quizId) }, include: { questions: true } });
    const [stale] = quiz.questions;
    if (!stale) throw new Error('The quiz has no questions.');
    await prisma.quiz.update({ where: { id: quiz.id }, data: { version: 2 } });
    await prisma.question.update({
      where: { id: stale.id },
      data: { staleFrom: 2, staleGate: 'reader', staleReason: 'It no longer holds.' },
    });
    expect((await begun(browser, assignmentId)).questions.length).toBe(quiz.questions.length);
    const newer = await assign();
    expect((await begun(browser, newer)).questions.length).toBe(quiz.questions.length - 1);
    expect(await shown(teacher, '... on Assignment { version questionCount title }', newer)).toMatchObject({
      version: 2,
    });
  }, 60_000);

  test('shows each pupil the options in an order of their own, the same at every look', async () => {
    const assignmentId = await room.assign({ shuffleOptions: true });
    const orders = await Promise.all(
      ['Ora', 'Orb', 'Orc', 'Ord', 'Ore'].map(async (name) => {
        const { browser } = await room.join(name);
        const first = JSON.stringify((await begun(browser, assignmentId)).choices);
        expect(JSON.stringify((await begun(browser, assignmentId)).choices)).toBe(first);
        return first;
      }),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    // An answer means the option that it names, wherever that stands.
    const { browser } = await room.join('Orf');
    const { id, choices } = await begun(browser, assignmentId);
    const key = await keyOf(prisma, choices[0].id);
    expect((await answer(browser, id, choices[0].id, { pick: key })).response.score).toBe(1);
  });

  test('allows as many attempts as it says', async () => {
    const assignmentId = await room.assign({ attemptsAllowed: 2 });
    const { browser } = await room.join('Retakes');
    const first = await begun(browser, assignmentId);
    await mutate(browser, 'finishAttempt', { attemptId: first.id });
    const second = await begun(browser, assignmentId);
    expect(second.id).not.toBe(first.id);
    await mutate(browser, 'finishAttempt', { attemptId: second.id });
    expect(await refusal(browser, 'startAssignment', { assignmentId })).toBe('no-attempts-left');
  });

  test('begun on two devices at once is one attempt', async () => {
    const assignmentId = await room.assign();
    const { browser } = await room.join('Both');
    const ids = await Promise.all(Array.from({ length: 5 }, async () => (await begun(browser, assignmentId)).id));
    expect(new Set(ids).size).toBe(1);
  });

  test('is not seen, nor its questions, before it opens', async () => {
    const { storyId, quizId, assign, join } = await startClassroom({ url, prisma }, 'opens');
    const assignmentId = await assign({ opensAt: '2100-01-01T08:00:00Z', feedback: 'END' });
    const { browser } = await join('Eager');
    expect(await refusal(browser, 'startAssignment', { assignmentId })).toBe('not-open');
    expect(await shown(browser, '... on Assignment { state quiz { id } }', assignmentId)).toEqual({
      state: 'COMING',
      quiz: null,
    });
    expect(await shown(browser, 'id', quizId)).toBeNull();
    expect((await shown(browser, '... on Story { quizzes { id } }', storyId)).quizzes).toEqual([]);
  }, 60_000);

  test('is for pupils of the class: others begin nothing, and nobody answers in another’s name', async () => {
    const assignmentId = await room.assign();
    const { browser } = await room.join('Owner');
    const { id: attemptId, choices } = await begun(browser, assignmentId);
    const stranger = await (await startClassroom({ url, prisma }, 'other-room')).join('Stranger');
    const classmate = await room.join('Mate');
    expect(await refusal(stranger.browser, 'startAssignment', { assignmentId })).toBe('NotFoundError');
    expect(await refusal(room.teacher, 'startAssignment', { assignmentId })).toBe('NotAllowedError');
    for (const other of [stranger.browser, classmate.browser, room.teacher]) {
      expect((await answer(other, attemptId, choices[0].id)).__typename).toBe('NotFoundError');
      expect(await refusal(other, 'finishAttempt', { attemptId })).toBe('NotFoundError');
    }
    expect(await shown(classmate.browser, 'id', attemptId)).toBeNull();
    expect(await shown(room.teacher, '... on Attempt { pupil { nickname } }', attemptId)).toEqual({
      pupil: { nickname: 'Owner' },
    });
  }, 60_000);

  test.each([
    [{ closesAt: '2000-01-01T00:00:00Z' }, 'out-of-range'],
    [{ closesAt: 'tomorrow' }, 'bad-moment'],
    [{ opensAt: '2026-13-01T00:00:00Z' }, 'bad-moment'],
    [{ attemptsAllowed: 0 }, 'out-of-range'],
    [{ timeLimitSeconds: 5 }, 'out-of-range'],
  ])('is not made on the terms %j', async (terms, code) => {
    const input = { classId: room.classId, quizId: room.quizId, ...terms };
    expect(await refusal(room.teacher, 'createAssignment', input)).toBe(code);
  });
});

test('a class with pupils goes only by its name, with all that hangs on it', async () => {
  const { teacher, classId, storyId, assign, join } = await startClassroom({ url, prisma }, 'deletes');
  const { browser } = await join('Gone');
  const { id: attemptId, choices } = await begun(browser, await assign());
  await answer(browser, attemptId, choices[0].id);
  expect(await refusal(teacher, 'deleteClass', { classId })).toBe('confirm-name');
  expect(await refusal(teacher, 'deleteClass', { classId, confirmName: '7B' })).toBe('confirm-name');
  expect(await refusal(room.teacher, 'deleteClass', { classId, confirmName: '7b' })).toBe('NotFoundError');
  expect(await refusal(teacher, 'deleteClass', { classId, confirmName: '7b' })).toBeNull();
  expect(await prisma.attempt.count({ where: { id: storedId(attemptId) } })).toBe(0);
  expect(await shown(teacher, '... on Story { visibility }', storyId)).toEqual({ visibility: 'PRIVATE' });
  expect((await browser.ask('{ viewer { pupil { id } } }')).viewer.pupil).toBeNull();
}, 60_000);

test('with an account goes what it taught', async () => {
  const { teacher, classId, join } = await startClassroom({ url, prisma }, 'leaves');
  await join('Left');
  const people = await prisma.person.count();
  await teacher.send('/auth/delete-user', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ password: 'a long enough password' }),
  });
  expect(await prisma.class.count({ where: { id: storedId(classId) } })).toBe(0);
  expect(await prisma.person.count()).toBe(people - 2);
}, 60_000);

test('only teachers have classes', async () => {
  const learner = await signedUp({ url, prisma }, 'learner');
  expect(await refusal(learner, 'createClass', { name: '7c' })).toBe('NotAllowedError');
});

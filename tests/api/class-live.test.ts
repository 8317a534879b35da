import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import type { ApiClient, Data } from '../helpers/api-client.ts';
import { storedId } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { answer, begun, keyOf, startClassroom, type Classroom } from '../helpers/classroom.ts';
import { mutate } from '../helpers/mutate.ts';
import { subscribe, type Subscription } from '../helpers/subscribe.ts';

let running: ApiAndStore;
let prisma: PrismaClient;
let room: Classroom;
const open: Subscription[] = [];

beforeAll(async () => {
  // Pupils are served by either process, whichever their teacher's stream is open at.
  running = await startApiAndStore({}, { processes: 2 });
  ({ prisma } = running);
  room = await startClassroom({ url: running.api.url, prisma }, 'teacher');
}, 120_000);
afterAll(async () => {
  for (const subscription of open) subscription.stop();
  await running?.stop();
});

const liveQuery = `subscription ($id: ID!) { assignmentChanged(id: $id) { state revealedQuestionIds progress {
  joinedCount begunCount finishedCount
  pupils { pupil { nickname } begun finished answeredCount }
  questions { question { id } answeredCount meanScore revealed review { correctText } options { id count role } } } } }`;

function watched(client: ApiClient, id: string): Subscription {
  const subscription = subscribe(() => client, liveQuery, { id });
  open.push(subscription);
  return subscription;
}

/** Waits until what is told fits. */
const until = async (live: Subscription, fits: (told: Data) => boolean): Promise<Data> =>
  (await live.until(({ assignmentChanged }) => assignmentChanged && fits(assignmentChanged))).assignmentChanged;

test('a teacher sees who joins, begins, answers what and finishes', async () => {
  const { teacher, assign, join } = await room.another();
  const assignmentId = await assign();
  const live = watched(teacher, assignmentId);
  const first = await until(live, () => true);
  expect(first).toMatchObject({ state: 'OPEN', progress: { joinedCount: 0, begunCount: 0, finishedCount: 0 } });
  // Nobody has answered: the teacher of a class is not told keys that its pupils have not earned.
  expect(first.progress.questions.flatMap(({ options }: Data) => options.map(({ role }: Data) => role))).not.toContain(
    'KEY',
  );

  const [mia, ben] = [await join('Mia'), await join('Ben')];
  await until(live, ({ progress }) => progress.joinedCount === 2);
  const { id, choices } = await begun(mia.browser, assignmentId);
  const other = await begun(ben.browser, assignmentId);
  const key = await keyOf(prisma, choices[0].id);
  const wrong = choices[0].options.find((option: Data) => option.id !== key).id;
  await answer(mia.browser, id, choices[0].id, { pick: key });
  await answer(ben.browser, other.id, choices[0].id, { pick: wrong });
  const { progress } = await until(live, (told) => spreadOf(told, choices[0].id).answeredCount === 2);
  expect(progress).toMatchObject({ begunCount: 2, finishedCount: 0 });
  expect(progress.pupils).toEqual(
    ['Mia', 'Ben'].map((nickname) => ({ pupil: { nickname }, begun: true, finished: false, answeredCount: 1 })),
  );
  const spread = spreadOf({ progress }, choices[0].id);
  expect(spread).toMatchObject({ meanScore: 0.5, revealed: false, review: null });
  const counts = new Map<string, Data>(spread.options.map((option: Data) => [option.id, option]));
  expect(counts.get(key)).toEqual({ id: key, count: 1, role: 'KEY' });
  expect(counts.get(wrong)?.count).toBe(1);

  await mutate(mia.browser, 'finishAttempt', { attemptId: id });
  await until(live, (told) => told.progress.finishedCount === 1);
  await mutate(teacher, 'removePupil', { pupilId: ben.id });
  await until(live, (told) => told.progress.joinedCount === 1);
  await mutate(teacher, 'deleteAssignment', { assignmentId, withAnswers: true });
  await live.completed;
}, 60_000);

test('pupils are told of a pause, of a question that is shown, and of the end; never how others do', async () => {
  const { teacher, assign, join } = await room.another();
  const assignmentId = await assign({ feedback: 'NEVER' });
  const { browser } = await join('Mia');
  const { id, choices } = await begun(browser, assignmentId);
  const live = watched(browser, assignmentId);
  const projector = watched(teacher, assignmentId);
  await until(live, ({ state, progress }) => state === 'OPEN' && progress === null);
  await mutate(teacher, 'pauseAssignment', { assignmentId });
  await until(live, ({ state }) => state === 'PAUSED');
  await mutate(teacher, 'resumeAssignment', { assignmentId });
  await answer(browser, id, choices[0].id);
  await mutate(teacher, 'revealQuestion', { assignmentId, questionId: choices[1].id });
  await until(live, ({ state, revealedQuestionIds }) => state === 'OPEN' && revealedQuestionIds[0] === choices[1].id);
  const shown = await until(projector, (told) => spreadOf(told, choices[1].id).revealed);
  expect(spreadOf(shown, choices[1].id).review.correctText).toMatch(/./);
  expect(spreadOf(shown, choices[0].id).review).toBeNull();
  await mutate(teacher, 'endAssignment', { assignmentId });
  await until(live, ({ state }) => state === 'CLOSED');
  expect(live.events.every(({ assignmentChanged }) => assignmentChanged.progress === null)).toBe(true);
}, 60_000);

test('a class that answers all at once is collected some times, not once an answer', async () => {
  const { teacher, assign, join } = await room.another();
  const assignmentId = await assign();
  const pupils = await Promise.all(Array.from({ length: 10 }, (_, index) => join(`Nr ${index}`)));
  const begins = await Promise.all(pupils.map(({ browser }) => begun(browser, assignmentId)));
  const live = watched(teacher, assignmentId);
  await until(live, () => true);
  const answers = begins.flatMap(({ id, choices }, index) =>
    choices.map(({ id: questionId }: Data) => answer(pupils[index]?.browser as ApiClient, id, questionId)),
  );
  await Promise.all(answers);
  const all = (told: Data): number =>
    told.progress.pupils.reduce((sum: number, { answeredCount }: Data) => sum + answeredCount, 0);
  await until(live, (told) => all(told) === answers.length);
  expect(live.events.length).toBeLessThan(answers.length / 2);
}, 60_000);

test('an answer that nobody could announce is seen within some seconds', async () => {
  const { teacher, assign, join } = await room.another();
  const assignmentId = await assign();
  const { browser } = await join('Mia');
  const { id, choices } = await begun(browser, assignmentId);
  const live = watched(teacher, assignmentId);
  await until(live, ({ progress }) => progress.begunCount === 1);
  // As a process leaves it that dies between storing and announcing.
  const questionId = storedId(choices[0].id);
  await prisma.response.create({
    data: { attemptId: storedId(id), questionId, answer: { optionIds: ['a'] }, score: 0 },
  });
  await until(live, (told) => spreadOf(told, choices[0].id).answeredCount === 1);
}, 60_000);

test('another teacher follows nothing', async () => {
  const { assign } = await room.another();
  const stranger = await startClassroom({ url: running.api.url, prisma }, 'stranger');
  const live = subscribe(() => stranger.teacher, liveQuery, { id: await assign() });
  await live.completed;
  expect(live.events).toEqual([{ assignmentChanged: null }]);
}, 60_000);

function spreadOf({ progress }: Data, questionId: string): Data {
  return progress.questions.find(({ question }: Data) => question.id === questionId);
}

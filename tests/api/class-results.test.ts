import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { tidy } from '../../apps/api/src/tidy/tidy.ts';
import { signedUp } from '../helpers/accounts.ts';
import type { ApiClient, Data } from '../helpers/api-client.ts';
import { storedId } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { answer, begun, keyOf, startClassroom, type Classroom } from '../helpers/classroom.ts';
import { mutate, refusal } from '../helpers/mutate.ts';

let running: ApiAndStore;
let prisma: PrismaClient;
let room: Classroom;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ prisma } = running);
  room = await startClassroom({ url: running.api.url, prisma }, 'teacher');
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

const resultsQuery = `query ($id: ID!) { assignment(id: $id) { results {
  pupils { pupil { nickname } attemptCount score maximum answeredCount lateCount unmarkedCount misreadings { role count } }
  questions { question { id } answeredCount statistics { difficulty discrimination pointBiserial }
    options { id count role rare } }
  bySkill { skill score maximum } misreadings { role pupilCount pickCount } } } }`;

const resultsOf = async (client: ApiClient, id: string): Promise<Data> =>
  (await client.ask(resultsQuery, { id })).assignment?.results ?? null;

/** Answers the first questions of choice: rightly as many as `right` says, then wrongly. */
async function answered(browser: ApiClient, assignmentId: string, right: number, wrong: number): Promise<Data> {
  const attempt = await begun(browser, assignmentId);
  for (const [index, { id, options }] of attempt.choices.slice(0, right + wrong).entries()) {
    const key = await keyOf(prisma, id);
    const other = options.find((option: Data) => option.id !== key).id;
    await answer(browser, attempt.id, id, { pick: index < right ? key : other });
  }
  return attempt;
}

describe('the results of a class', () => {
  test('are its pupils’ best attempts, and of questions their first', async () => {
    const { teacher, assign, join } = await room.another();
    const assignmentId = await assign({ attemptsAllowed: 2 });
    const { browser } = await join('Mia');
    await join('Absent');
    const first = await answered(browser, assignmentId, 0, 2);
    await mutate(browser, 'finishAttempt', { attemptId: first.id });
    await answered(browser, assignmentId, 2, 0);
    const { pupils, questions, misreadings } = await resultsOf(teacher, assignmentId);
    expect(pupils).toEqual([
      expect.objectContaining({
        pupil: { nickname: 'Mia' },
        attemptCount: 2,
        score: 2,
        answeredCount: 2,
        misreadings: [],
      }),
      expect.objectContaining({ pupil: { nickname: 'Absent' }, attemptCount: 0, score: null, answeredCount: 0 }),
    ]);
    const one = questions.find(({ question }: Data) => question.id === first.choices[0].id);
    const key = await keyOf(prisma, first.choices[0].id);
    expect(one).toMatchObject({ answeredCount: 1, statistics: null });
    expect(one.options.find(({ id }: Data) => id === key)).toEqual({ id: key, count: 0, role: 'KEY', rare: null });
    expect(misreadings.reduce((sum: number, { pickCount }: Data) => sum + pickCount, 0)).toBe(2);
    expect(misreadings.every(({ pupilCount, role }: Data) => pupilCount === 1 && role !== 'KEY')).toBe(true);
  });

  test('say how questions worked from ten first answers on', async () => {
    const { teacher, assign, join } = await room.another();
    const assignmentId = await assign();
    // Of ten pupils the first five are right on all of four questions, the others on none.
    const pupils = await Promise.all(Array.from({ length: 10 }, (_, index) => join(`Nr ${index}`)));
    for (const [index, { browser }] of pupils.entries()) {
      await answered(browser, assignmentId, index < 5 ? 4 : 0, index < 5 ? 0 : 4);
    }
    const { questions } = await resultsOf(teacher, assignmentId);
    const answeredOnes = questions.filter(({ answeredCount }: Data) => answeredCount > 0);
    expect(answeredOnes.length).toBe(4);
    for (const { statistics, options } of answeredOnes) {
      expect(statistics.difficulty).toBeCloseTo(0.5);
      expect(statistics.discrimination).toBeCloseTo(1);
      expect(statistics.pointBiserial).toBeCloseTo(1);
      const key = options.find(({ role }: Data) => role === 'KEY');
      expect(key).toMatchObject({ count: 5, rare: false });
      const others = options.filter(({ role }: Data) => role !== 'KEY');
      expect(others.map(({ rare }: Data) => rare)).toEqual(others.map(({ count }: Data) => count === 0));
    }
    const unanswered = questions.find(({ answeredCount }: Data) => answeredCount === 0);
    expect(unanswered.options.every(({ role }: Data) => role === null)).toBe(true);
  }, 60_000);

  test('hold the teacher’s marks of written answers, told to the pupil with the rest', async () => {
    const { teacher, assign, join } = await room.another();
    const assignmentId = await assign({ feedback: 'END' });
    const { browser } = await join('Writes');
    const { id: attemptId, questions } = await begun(browser, assignmentId);
    const written = questions.find(({ interaction }: Data) => interaction === 'EXTENDED_TEXT');
    const given = { attemptId, questionId: written.id, answer: { text: 'One of them is older.' } };
    const { response } = await mutate(browser, 'submitResponse', given, 'response { id }');
    expect((await resultsOf(teacher, assignmentId)).pupils[0]).toMatchObject({ unmarkedCount: 1 });
    const mark = { responseId: response.id, level: 'EMERGENT' };
    expect(await refusal(browser, 'markResponse', mark)).toBe('NotAllowedError');
    await mutate(teacher, 'markResponse', mark);
    expect((await resultsOf(teacher, assignmentId)).pupils[0]).toMatchObject({ unmarkedCount: 0 });
    const marked = async (): Promise<Data> =>
      (await browser.ask('query ($id: ID!) { node(id: $id) { ... on Response { mark score } } }', { id: response.id }))
        .node;
    expect(await marked()).toEqual({ mark: null, score: null });
    await mutate(browser, 'finishAttempt', { attemptId });
    expect(await marked()).toEqual({ mark: 'EMERGENT', score: null });
  });

  test('leave as a table, in which no text becomes a formula', async () => {
    const { teacher, assign, join } = await room.another();
    const assignmentId = await assign();
    const { browser } = await join('Mia');
    await answered(browser, assignmentId, 1, 1);
    const files = await Promise.all(
      ['CSV', 'XLSX'].map((format) =>
        mutate(teacher, 'exportResults', { assignmentId, format }, 'fileName mediaType base64'),
      ),
    );
    expect(files.map(({ fileName }) => fileName)).toEqual([
      expect.stringMatching(/-results\.csv$/),
      expect.stringMatching(/-results\.xlsx$/),
    ]);
    const [head, row] = Buffer.from(files[0].base64, 'base64').toString().split('\r\n');
    expect(head).toMatch(/^\uFEFFpupil,attempts,answered,late,points,of,/);
    expect(row).toMatch(/^Mia,1,2,0,1,7,/);
    expect(Buffer.from(files[1].base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('are for the class’s teacher alone', async () => {
    const { assign, join } = await room.another();
    const assignmentId = await assign();
    const { browser } = await join('Curious');
    const other = await signedUp({ url: running.api.url, prisma }, 'other', 'teacher');
    const admin = await signedUp({ url: running.api.url, prisma }, 'admin', 'admin');
    expect(await resultsOf(browser, assignmentId)).toBeNull();
    for (const client of [other, admin]) {
      expect(
        (await client.ask('query ($id: ID!) { assignment(id: $id) { id } }', { id: assignmentId })).assignment,
      ).toBeNull();
      expect(await refusal(client, 'exportResults', { assignmentId, format: 'CSV' })).toBe('NotFoundError');
    }
  });
});

describe('the log', () => {
  const logQuery = '{ classLog(first: 100) { edges { node { act actorName className subjectId nickname } } } }';

  test('says who looked at what, to the teacher by name and to admins without pupils’', async () => {
    const { teacher, assign, join } = await room.another();
    const assignmentId = await assign();
    const mia = await join('Mia');
    const attempt = await answered(mia.browser, assignmentId, 1, 0);
    const about = async (client: ApiClient, id: string): Promise<readonly Data[]> => {
      const { classLog } = await client.ask(logQuery);
      return classLog.edges.map(({ node }: Data) => node).filter(({ subjectId }: Data) => subjectId === id);
    };
    // A pupil who reads their own is nobody who looks at others'.
    await mia.browser.ask('query ($id: ID!) { attempt(id: $id) { responses { id } } }', { id: attempt.id });
    expect(await about(teacher, mia.id)).toEqual([]);
    await resultsOf(teacher, assignmentId);
    await resultsOf(teacher, assignmentId);
    await teacher.ask('query ($id: ID!) { attempt(id: $id) { responses { answer { optionIds } } } }', {
      id: attempt.id,
    });
    await mutate(teacher, 'exportPupil', { pupilId: mia.id });
    const entry = { actorName: 'teacher', className: '7b' };
    expect(await about(teacher, assignmentId)).toEqual([
      { ...entry, act: 'SAW_RESULTS', subjectId: assignmentId, nickname: null },
    ]);
    expect(await about(teacher, mia.id)).toEqual([
      { ...entry, act: 'EXPORTED_PUPIL', subjectId: mia.id, nickname: 'Mia' },
      { ...entry, act: 'SAW_ANSWERS', subjectId: mia.id, nickname: 'Mia' },
    ]);
    const admin = await signedUp({ url: running.api.url, prisma }, 'reads-logs', 'admin');
    expect(await about(admin, mia.id)).toEqual([
      { ...entry, act: 'EXPORTED_PUPIL', subjectId: mia.id, nickname: null },
      { ...entry, act: 'SAW_ANSWERS', subjectId: mia.id, nickname: null },
    ]);
    const stranger = await signedUp({ url: running.api.url, prisma }, 'reads-no-logs', 'teacher');
    expect((await stranger.ask(logQuery)).classLog.edges).toEqual([]);
  });

  test('notes also an answer that is opened by its id alone', async () => {
    const { teacher, assign, join } = await room.another();
    const mia = await join('Mia');
    const { id } = await answered(mia.browser, await assign(), 1, 0);
    const { attempt } = await mia.browser.ask('query ($id: ID!) { attempt(id: $id) { responses { id } } }', { id });
    const open = (client: ApiClient): Promise<Data> =>
      client.ask('query ($id: ID!) { node(id: $id) { ... on Response { score } } }', { id: attempt.responses[0].id });
    const entries = async (): Promise<Data> => (await teacher.ask(logQuery)).classLog.edges;
    const before = await entries();
    await open(mia.browser);
    expect(await entries()).toEqual(before);
    expect((await open(teacher)).node).toEqual({ score: 1 });
    expect((await entries())[0].node).toMatchObject({ act: 'SAW_ANSWERS', subjectId: mia.id });
  });

  test('is read of one class, and names what a class was set', async () => {
    const { teacher, classId, assign } = await room.another();
    const other = await room.another();
    await resultsOf(teacher, await assign());
    const logOf = async (client: ApiClient, id: string): Promise<Data> =>
      (
        await client.ask('query ($id: ID) { classLog(classId: $id) { edges { node { act title } } } }', { id })
      ).classLog.edges.map(({ node }: Data) => node);
    const { assignments } = (
      await teacher.ask('query ($id: ID!) { class(id: $id) { assignments { title } } }', { id: classId })
    ).class;
    expect(await logOf(teacher, classId)).toEqual([{ act: 'SAW_RESULTS', title: assignments[0].title }]);
    expect(await logOf(teacher, other.classId)).toEqual([]);
    const admin = await signedUp({ url: running.api.url, prisma }, 'reads-one-log', 'admin');
    expect(await logOf(admin, classId)).toEqual([{ act: 'SAW_RESULTS', title: null }]);
    const stranger = await signedUp({ url: running.api.url, prisma }, 'reads-no-class', 'teacher');
    expect(await logOf(stranger, classId)).toEqual([]);
  });
});

test('a pupil, and a class, are taken along whole', async () => {
  const { teacher, classId, assign, join } = await room.another();
  const assignmentId = await assign({ feedback: 'NEVER' });
  const mia = await join('Mia');
  await answered(mia.browser, assignmentId, 1, 1);
  const { json } = await mutate(teacher, 'exportPupil', { pupilId: mia.id }, 'json');
  const pupil = JSON.parse(json);
  expect(pupil).toMatchObject({ nickname: 'Mia', attempts: [{ assigned: true, feedback: 'never' }] });
  expect(pupil.attempts[0].responses.map(({ score }: Data) => score)).toEqual([1, 0]);
  const whole = JSON.parse((await mutate(teacher, 'exportClass', { classId }, 'json')).json);
  expect(whole).toMatchObject({ name: '7b', pupils: [{ nickname: 'Mia' }], assignments: [{ feedback: 'never' }] });
  expect(json).not.toMatch(/[Hh]ash|personId/);
  // What the pupil themselves take along tells no more than their assignment does.
  const { viewer } = await mia.browser.ask('{ viewer { learning } }');
  expect(JSON.parse(viewer.learning).attempts[0].responses.map(({ score }: Data) => score)).toEqual([null, null]);
});

describe('what is kept goes by itself', () => {
  const after = (days: number): Date => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

  test('answers thirty days after closing, or 180 after the last one; pupils 180 after they were last there', async () => {
    const { teacher, classId, assign, join } = await room.another();
    const [closed, open] = [await assign(), await assign()];
    const mia = await join('Mia');
    await join('Idle');
    await answered(mia.browser, closed, 1, 0);
    await answered(mia.browser, open, 1, 0);
    await mutate(teacher, 'endAssignment', { assignmentId: closed });
    const left = async (): Promise<object> => ({
      closed: await prisma.response.count({ where: { attempt: { assignmentId: storedId(closed) } } }),
      open: await prisma.response.count({ where: { attempt: { assignmentId: storedId(open) } } }),
      pupils: await prisma.pupil.count({ where: { classId: storedId(classId) } }),
    });
    await tidy(prisma, after(29));
    expect(await left()).toEqual({ closed: 1, open: 1, pupils: 2 });
    await tidy(prisma, after(31));
    expect(await left()).toEqual({ closed: 0, open: 1, pupils: 2 });
    await tidy(prisma, after(179));
    expect(await left()).toEqual({ closed: 0, open: 1, pupils: 2 });
    const people = await prisma.person.count();
    const { classes } = await tidy(prisma, after(182));
    expect(await left()).toEqual({ closed: 0, open: 0, pupils: 0 });
    expect(classes.pupils).toBeGreaterThanOrEqual(2);
    expect(await prisma.person.count()).toBe(people - classes.pupils);
    // The class, and what it was set, are its teacher's.
    expect(await prisma.assignment.count({ where: { classId: storedId(classId) } })).toBe(2);
  });
});

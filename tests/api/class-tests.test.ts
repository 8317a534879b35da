import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import type { ApiClient, Data } from '../helpers/api-client.ts';
import { storedId } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { answer, begun, joined, startClassroom, type Classroom } from '../helpers/classroom.ts';
import { crawl, walk } from '../helpers/crawl.ts';
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

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const ago = (ms: number): Date => new Date(Date.now() - ms);

async function shown(client: ApiClient, id: string): Promise<Data> {
  const query = `query ($id: ID!) { node(id: $id) {
    ... on Response { score review { explanation } } ... on Attempt { result { score } feedback } } }`;
  return (await client.ask(query, { id })).node;
}

const update = (assignmentId: string, data: object) =>
  prisma.assignment.update({ where: { id: storedId(assignmentId) }, data });

describe('what a pupil is told', () => {
  const untold = { score: null, review: null };
  const told = { score: expect.any(Number), review: { explanation: expect.any(String) } };

  /** Answers one question and finishes; gives what is told then, and what once the assignment is ended. */
  async function course(
    feedback: string,
  ): Promise<{ browser: ApiClient; response: string; attempt: string; assignmentId: string }> {
    const { assign, join } = await room.another();
    const assignmentId = await assign({ feedback });
    const { browser } = await join('Mia');
    const { id: attempt, choices } = await begun(browser, assignmentId);
    const { response } = await answer(browser, attempt, choices[0].id);
    return { browser, response: response.id, attempt, assignmentId };
  }

  test.each([
    ['EACH', true, true, true],
    ['END', false, true, true],
    ['CLOSED', false, false, true],
    ['NEVER', false, false, false],
  ] as const)('%s: after an answer %s, at its end %s, once closed %s', async (feedback, ...moments) => {
    const { browser, response, attempt, assignmentId } = await course(feedback);
    const isTold = async (): Promise<void> => {
      expect(await shown(browser, response)).toEqual(moments[passed] ? told : untold);
      const { result } = await shown(browser, attempt);
      expect(result === null).toBe(passed === 0 || !moments[passed]);
      // Their teacher is told at any time.
      expect(await shown(room.teacher, response)).toEqual(told);
      passed += 1;
    };
    let passed = 0;
    await isTold();
    await mutate(browser, 'finishAttempt', { attemptId: attempt });
    await isTold();
    await mutate(room.teacher, 'endAssignment', { assignmentId });
    await isTold();
  });

  test('once it is closed, waits for whoever has not finished, for a day', async () => {
    const { browser, response, attempt, assignmentId } = await course('CLOSED');
    await update(assignmentId, { closesAt: ago(dayMs - minuteMs) });
    expect(await shown(browser, response)).toEqual(untold);
    await update(assignmentId, { closesAt: ago(dayMs + minuteMs) });
    expect(await shown(browser, response)).toEqual(told);
    await mutate(browser, 'finishAttempt', { attemptId: attempt });
  });

  test('of a question that their teacher has shown to the class is what it shows; it takes no more answers', async () => {
    const { assign, join } = await room.another();
    const assignmentId = await assign({ feedback: 'NEVER' });
    const { browser } = await join('Mia');
    const { id, choices } = await begun(browser, assignmentId);
    const { response } = await answer(browser, id, choices[0].id);
    const { response: other } = await answer(browser, id, choices[1].id);
    for (const { id: questionId } of [choices[0], choices[2]]) {
      await mutate(room.teacher, 'revealQuestion', { assignmentId, questionId });
    }
    expect(await shown(browser, response.id)).toEqual(told);
    expect(await shown(browser, other.id)).toEqual(untold);
    const { problems } = await answer(browser, id, choices[2].id);
    expect(problems).toEqual([{ code: 'question-revealed' }]);
  });

  test.each(['END', 'CLOSED', 'NEVER'])(
    'by any path while it is withheld (%s): no key, and nothing that was read out of the story',
    async (feedback) => {
      const { classId, assign, join } = await room.another();
      const assignmentId = await assign({ feedback });
      const { browser } = await join('Mia');
      const { id: attemptId, questions, choices } = await begun(browser, assignmentId);
      for (const { id } of choices.slice(0, 2)) await answer(browser, attemptId, id);
      const parts = await partsOf(room.teacher);
      const start = [room.storyId, room.quizId, assignmentId, attemptId, classId, ...parts];
      const crawled = await crawl(browser, [...start, ...questions.map(({ id }: Data) => id)]);
      expect([...crawled.types]).toEqual(expect.arrayContaining(['Story', 'Article', 'Quiz', 'Question', 'Response']));
      expect(analysisTypes.filter((type) => crawled.types.has(type))).toEqual([]);
      expect(await keysIn(crawled.answers)).toBe(0);
      const { story } = await browser.ask(
        `query ($slug: String!) { story(slug: $slug) { analysisWithheld atIssue conflictCount independentOrigins
          articles { text claims { totalCount } } } }`,
        { slug: (await prisma.story.findUniqueOrThrow({ where: { id: storedId(room.storyId) } })).slug },
      );
      expect(story).toMatchObject({ analysisWithheld: true, atIssue: null, conflictCount: 0, independentOrigins: 0 });
      expect(story.articles[0]).toEqual({ text: expect.stringMatching(/./), claims: { totalCount: 0 } });
      expect((await browser.ask('{ stories(verdict: CONFLICT) { totalCount } }')).stories.totalCount).toBe(0);
      await mutate(room.teacher, 'deleteAssignment', { assignmentId, withAnswers: true });
      const after = await crawl(browser, [room.storyId, ...parts]);
      expect([...after.types]).toEqual(expect.arrayContaining(analysisTypes));
    },
    120_000,
  );

  const analysisTypes = ['Claim', 'Comparison', 'ComparedPair', 'Origin', 'TextReuse'];

  test('while a test is under way, its story’s quizzes are not taken by oneself, nor made anew', async () => {
    const { assign, join } = await room.another();
    const { browser } = await join('Mia');
    await assign({ feedback: 'EACH' });
    const { attempt } = await mutate(
      browser,
      'startAttempt',
      { quizId: room.quizId },
      'attempt { id questions { id interaction } }',
    );
    const assignmentId = await assign({ feedback: 'END' });
    const choice = attempt.questions.find(({ interaction }: Data) => interaction === 'CHOICE');
    expect((await answer(browser, attempt.id, choice.id)).problems).toEqual([{ code: 'withheld' }]);
    expect(await refusal(browser, 'takeHint', { attemptId: attempt.id, questionId: choice.id })).toBe('withheld');
    expect(await refusal(browser, 'startAttempt', { quizId: room.quizId })).toBe('withheld');
    expect(await refusal(browser, 'generateQuiz', { storyId: room.storyId })).toBe('NotFoundError');
    expect(await refusal(browser, 'startAttempt', { quizId: room.quizId, feedback: 'NEVER' })).toBe('withheld');
    await mutate(room.teacher, 'deleteAssignment', { assignmentId });
    expect(await refusal(browser, 'startAttempt', { quizId: room.quizId, feedback: 'NEVER' })).toBe('not-assigned');
    expect((await answer(browser, attempt.id, choice.id)).response.score).toEqual(expect.any(Number));
  });

  test('gives hints while practising, and none once it has been made a test', async () => {
    const { assign, join } = await room.another();
    const assignmentId = await assign({ feedback: 'EACH' });
    const { browser } = await join('Mia');
    const { id: attemptId, choices } = await begun(browser, assignmentId);
    expect(await refusal(browser, 'takeHint', { attemptId, questionId: choices[0].id })).toBeNull();
    await mutate(room.teacher, 'updateAssignment', { assignmentId, feedback: 'CLOSED' });
    expect(await refusal(browser, 'takeHint', { attemptId, questionId: choices[1].id })).toBe('test');
  });

  test('of a teacher who tries their own test in the browser that they are signed in with, nothing is withheld', async () => {
    const { teacher, storyId, quizId } = await startClassroom({ url: running.api.url, prisma }, 'tries');
    const { class: own } = await mutate(teacher, 'createClass', { name: '7b' }, 'class { id joinCode }');
    const input = { classId: own.id, quizId, feedback: 'END' };
    const { assignment } = await mutate(teacher, 'createAssignment', input, 'assignment { id }');
    await joined(teacher, own.joinCode, 'Myself');
    const query = 'query ($id: ID!) { node(id: $id) { ... on Story { analysisWithheld comparisons { id } } } }';
    const { node } = await teacher.ask(query, { id: storyId });
    expect(node).toEqual({ analysisWithheld: false, comparisons: expect.arrayContaining([expect.anything()]) });
    expect((await begun(teacher, assignment.id)).choices.length).toBeGreaterThan(0);
  }, 60_000);

  /** Ids of what was read out of the story. */
  async function partsOf(client: ApiClient): Promise<readonly string[]> {
    const { node } = await client.ask(
      `query ($id: ID!) { node(id: $id) { ... on Story { origins { id } textReuse { id } framings { id }
        comparisons { id members { id } pairs { id } } articles { id claims { edges { node { id } } } } } } }`,
      { id: room.storyId },
    );
    const ids = new Set<string>();
    walk(node, ({ id }) => typeof id === 'string' && ids.add(id));
    return [...ids];
  }

  /** How many stored questions' explanations or feedback stand in the answers. */
  async function keysIn(answers: readonly Data[]): Promise<number> {
    const said = JSON.stringify(answers);
    const keys = await prisma.questionKey.findMany();
    return keys.filter(({ explanation, options }) => {
      const feedback = (options as unknown as readonly Data[]).map((option) => option.feedback);
      return [explanation, ...feedback].some((secret) => said.includes(JSON.stringify(secret)));
    }).length;
  }
});

describe('an answer that comes', () => {
  let assignmentId: string;
  let browser: ApiClient;
  let attempt: Data;

  beforeAll(async () => {
    assignmentId = await room.assign({ feedback: 'END' });
    ({ browser } = await room.join('In time'));
    attempt = await begun(browser, assignmentId);
  });

  const tenMinutes = 10 * 60;
  test.each([
    ['before the end', 'closesAt', -minuteMs, 0, 'in time'],
    ['while it is on its way at the end', 'closesAt', 20_000, 0, 'in time'],
    ['a minute after the end', 'closesAt', minuteMs, 0, 'assignment-closed'],
    ['after the end, given before it', 'closesAt', minuteMs, tenMinutes, 'late'],
    ['after its teacher ended it, given before', 'endedAt', minuteMs, tenMinutes, 'late'],
    ['long after the end, given before it', 'closesAt', dayMs + minuteMs, 2 * 24 * 3600, 'assignment-closed'],
    ['after the end, given after it', 'closesAt', 9 * minuteMs, 60, 'assignment-closed'],
    ['from a clock that says the future', 'closesAt', minuteMs, -1000, 'assignment-closed'],
    ['while it rests', 'pausedAt', minuteMs, 0, 'assignment-paused'],
    ['while it rests, given before', 'pausedAt', minuteMs, tenMinutes, 'in time'],
  ] as const)('%s', async (_when, column, msAgo, secondsAgo, expected) => {
    await prisma.attempt.update({ where: { id: storedId(attempt.id) }, data: { startedAt: ago(3 * dayMs) } });
    await update(assignmentId, {
      opensAt: ago(4 * dayMs),
      closesAt: null,
      endedAt: null,
      pausedAt: null,
      [column]: ago(msAgo),
    });
    expect(await outcome(browser, attempt, secondsAgo)).toBe(expected);
  });

  test('after a limited time counts for those who have more of it', async () => {
    const timed = await room.assign({ timeLimitSeconds: 600 });
    const slow = await room.join('Slow');
    await mutate(room.teacher, 'setExtraTime', { pupilId: slow.id, percent: 50 });
    const quick = await room.join('Quick');
    const [theirs, others] = [await begun(slow.browser, timed), await begun(quick.browser, timed)];
    const back = 12 * minuteMs;
    for (const { id, dueAt } of [theirs, others]) {
      const due = new Date(new Date(dueAt).getTime() - back);
      await prisma.attempt.update({ where: { id: storedId(id) }, data: { startedAt: ago(back), dueAt: due } });
    }
    expect(await outcome(slow.browser, theirs, 0)).toBe('in time');
    expect(await outcome(quick.browser, others, 0)).toBe('time-up');
    expect(await outcome(quick.browser, others, 5 * 60)).toBe('late');
    // More time that is given meanwhile reaches the attempt under way.
    await mutate(room.teacher, 'setExtraTime', { pupilId: quick.id, percent: 50 });
    expect(await outcome(quick.browser, others, 0)).toBe('in time');
  });

  test('after a pause has the time of the pause back', async () => {
    const timed = await room.assign({ timeLimitSeconds: 600 });
    const { browser: paused } = await room.join('Paused');
    const { id, dueAt } = await begun(paused, timed);
    await mutate(room.teacher, 'pauseAssignment', { assignmentId: timed });
    expect(await refusal((await room.join('Waits')).browser, 'startAssignment', { assignmentId: timed })).toBe(
      'assignment-paused',
    );
    await update(timed, { pausedAt: ago(5 * minuteMs) });
    await mutate(room.teacher, 'resumeAssignment', { assignmentId: timed });
    await mutate(room.teacher, 'resumeAssignment', { assignmentId: timed });
    const { dueAt: later } = await prisma.attempt.findUniqueOrThrow({ where: { id: storedId(id) } });
    const added = (later?.getTime() ?? 0) - new Date(dueAt).getTime();
    expect(added).toBeGreaterThanOrEqual(5 * minuteMs);
    expect(added).toBeLessThan(6 * minuteMs);
  });

  test('twice, at once and out of order is stored once, as it first came', async () => {
    const { browser: twice } = await room.join('Doubles');
    const { id, choices } = await begun(twice, await room.assign());
    const backwards = choices.toReversed();
    const sent = [...backwards, ...backwards].map((question: Data, index: number) =>
      answer(twice, id, question.id, { pick: index < backwards.length ? 'a' : 'b' }),
    );
    const stored = await Promise.all(sent);
    expect(new Set(stored.map(({ response }) => response.id)).size).toBe(choices.length);
    expect(await prisma.response.count({ where: { attemptId: storedId(id) } })).toBe(choices.length);
    const again = await answer(twice, id, choices[0].id, { pick: 'b' });
    expect(stored.map(({ response }) => response.id)).toContain(again.response.id);
  });

  /** Whether it was taken, and forgotten again. */
  async function outcome(client: ApiClient, { id, choices }: Data, secondsAgo: number): Promise<string> {
    const { response, problems } = await answer(client, id, choices[0].id, { secondsAgo });
    if (!response) return problems[0].code;
    await prisma.response.delete({ where: { id: storedId(response.id) } });
    return response.late ? 'late' : 'in time';
  }
});

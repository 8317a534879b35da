import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { apiClient } from '../helpers/api-client.ts';
import { storedId } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { begun, joined, startClassroom, type Classroom } from '../helpers/classroom.ts';
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

describe('joining', () => {
  test('takes a code, however it is typed, and a nickname; no account', async () => {
    const browser = apiClient(url);
    const typed = room.joinCode.toLowerCase().replace('-', ' ');
    const { pupil } = await mutate(
      browser,
      'joinClass',
      { code: typed, nickname: '  Zoë  B. ' },
      'pupil { nickname class { name joinCode pupils { nickname } } }',
    );
    expect(pupil).toEqual({
      nickname: 'Zoë B.',
      class: { name: '7b', joinCode: null, pupils: [{ nickname: 'Zoë B.' }] },
    });
    const { viewer } = await browser.ask('{ viewer { role user { id } pupil { nickname } } }');
    expect(viewer).toEqual({ role: 'VISITOR', user: null, pupil: { nickname: 'Zoë B.' } });
  });

  beforeAll(async () => {
    await room.join('Minna');
  });

  test.each([
    ['the same', 'Minna'],
    ['other letters of the same look', 'Мinna'],
    ['other capitals and an accent', 'mïnnA'],
    ['a digit in a letter’s place', 'M1nna'],
  ])('refuses a nickname that is taken: %s', async (_how, nickname) => {
    expect(await refusal(apiClient(url), 'joinClass', { code: room.joinCode, nickname })).toBe('nickname-taken');
  });

  test.each([
    ['', 'out-of-range'],
    ['A', 'out-of-range'],
    ['A'.repeat(25), 'out-of-range'],
    ['a@example.org', 'bad-nickname'],
    ['<b>Mia</b>', 'bad-nickname'],
    ['Mia  \u202EaiM', 'bad-nickname'],
    ['🐱🐱', 'bad-nickname'],
    ['fuuuck', 'unsuitable'],
    ['sh1t', 'unsuitable'],
    ['Arschloch', 'unsuitable'],
    ['f u c k', 'unsuitable'],
  ])('refuses %j as a nickname: %s', async (nickname, code) => {
    expect(await refusal(apiClient(url), 'joinClass', { code: room.joinCode, nickname })).toBe(code);
  });

  test.each(['Cassie', 'Hassan', 'Jürgen', 'O’Neill', 'Anna-Lena', '美咲', 'Ömer 2', 'Scott', 'Essex'])(
    'takes %s',
    async (nickname) => {
      expect(await refusal(apiClient(url), 'joinClass', { code: room.joinCode, nickname })).toBeNull();
    },
  );

  test('sent again after its answer was lost, it makes no second pupil', async () => {
    const input = { code: room.joinCode, nickname: 'Twice', idempotencyKey: 'a-key-made-by-chance' };
    const first = await mutate(apiClient(url), 'joinClass', input, 'returnCode pupil { id }');
    const again = await mutate(apiClient(url), 'joinClass', input, 'returnCode pupil { id }');
    expect(again.pupil).toEqual(first.pupil);
    expect(again.returnCode).not.toBe(first.returnCode);
    expect(await refusal(apiClient(url), 'returnToClass', { returnCode: first.returnCode })).toBe('unknown-code');
    expect(await refusal(apiClient(url), 'returnToClass', { returnCode: again.returnCode })).toBeNull();
  });

  test('is closed and opened, and the code changed, by the teacher; whoever is in stays', async () => {
    const { teacher, classId } = room;
    const pupil = await room.join('Early');
    await mutate(teacher, 'setJoining', { classId, open: false });
    const late = apiClient(url);
    expect(await refusal(late, 'joinClass', { code: room.joinCode, nickname: 'Late' })).toBe('joining-closed');
    await mutate(teacher, 'setJoining', { classId, open: true });
    const renewed = await mutate(teacher, 'renewJoinCode', { classId }, 'class { joinCode }');
    expect(await refusal(late, 'joinClass', { code: room.joinCode, nickname: 'Late' })).toBe('unknown-code');
    expect(await refusal(late, 'joinClass', { code: renewed.class.joinCode, nickname: 'Late' })).toBeNull();
    expect((await pupil.browser.ask('{ viewer { pupil { nickname } } }')).viewer.pupil).toEqual({ nickname: 'Early' });
    const stored = storedId(classId);
    await prisma.class.update({ where: { id: stored }, data: { joinCode: room.joinCode.replace('-', '') } });
  });
});

describe('coming back', () => {
  test('on a second device, while still in on the first', async () => {
    const { browser, id, returnCode } = await room.join('Nadia');
    const tablet = apiClient(url);
    const { pupil } = await mutate(
      tablet,
      'returnToClass',
      { returnCode: ` ${returnCode.toLowerCase()} ` },
      'pupil { id }',
    );
    expect(pupil.id).toBe(id);
    const assignmentId = await room.assign();
    const { id: attemptId } = await begun(browser, assignmentId);
    expect((await begun(tablet, assignmentId)).id).toBe(attemptId);
  });

  test('a shared tablet is one pupil’s at a time', async () => {
    const tablet = apiClient(url);
    const first = await joined(tablet, room.joinCode, 'First');
    const attempt = await begun(tablet, await room.assign());
    await joined(tablet, room.joinCode, 'Second');
    expect((await tablet.ask('query ($id: ID!) { attempt(id: $id) { id } }', { id: attempt.id })).attempt).toBeNull();
    await mutate(tablet, 'leaveClass', null);
    expect((await tablet.ask('{ viewer { pupil { id } } }')).viewer.pupil).toBeNull();
    await mutate(tablet, 'returnToClass', { returnCode: first.returnCode });
    expect((await tablet.ask('{ viewer { pupil { nickname } } }')).viewer.pupil).toEqual({ nickname: 'First' });
  });

  test('by a code that the teacher made anew; the old one and, where asked, the old devices are out', async () => {
    const { browser, id, returnCode } = await room.join('Copied');
    const renewed = await mutate(room.teacher, 'renewReturnCode', { pupilId: id, signOut: true }, 'returnCode');
    expect((await browser.ask('{ viewer { pupil { id } } }')).viewer.pupil).toBeNull();
    expect(await refusal(browser, 'returnToClass', { returnCode })).toBe('unknown-code');
    expect(await refusal(browser, 'returnToClass', { returnCode: renewed.returnCode })).toBeNull();
  });
});

describe('codes', () => {
  test('five hundred pupils join at once from one address, whoever guesses there', async () => {
    const { teacher } = room;
    const guess = { code: 'AAAA-AAAA', nickname: 'Nobody' };
    expect(await refusal(apiClient(running.api.url), 'joinClass', guess)).not.toBeNull();
    const codes: string[] = [];
    for (let made = 0; made < 17; made += 1) {
      const { class: one } = await mutate(teacher, 'createClass', { name: `Class ${made}` }, 'class { joinCode }');
      codes.push(one.joinCode);
    }
    const refusals: (string | null)[] = [];
    for (let from = 0; from < 500; from += 20) {
      const some = Array.from({ length: 20 }, (_, index) => from + index);
      const joining = some.map((number) =>
        refusal(apiClient(running.api.url), 'joinClass', { code: codes[number % 17], nickname: `Nr ${number}` }),
      );
      refusals.push(...(await Promise.all(joining)));
    }
    expect(refusals).toEqual(Array.from({ length: 500 }, () => null));
    expect(await prisma.pupil.count({ where: { class: { name: { startsWith: 'Class ' } } } })).toBe(500);
  }, 120_000);

  test('that are wrong are counted, each by itself; those that are right go on', async () => {
    const wrong = { code: 'KMHT-4RWX', nickname: 'Guesses' };
    const guesser = apiClient(running.api.url);
    for (let guess = 0; guess < 10; guess += 1) {
      expect(await refusal(guesser, 'joinClass', wrong)).toBe('unknown-code');
    }
    expect(await refusal(guesser, 'joinClass', wrong)).toBe('too-many-failures');
    expect(await refusal(guesser, 'joinClass', { code: room.joinCode, nickname: 'Knows' })).toBeNull();
    // Nothing is kept of where they came from.
    const counts = await prisma.failureCount.findMany({ select: { key: true } });
    expect(JSON.stringify(counts)).not.toMatch(/127\.0\.0|KMHT/);
  });

  test('a thousand wrong ones from one address close it for a while, for codes alone', async () => {
    const [counted] = await prisma.failureCount.findMany({ where: { key: { startsWith: 'code-address:' } } });
    await prisma.failureCount.update({ where: { key: counted?.key ?? '' }, data: { points: 1000 } });
    const pupil = apiClient(running.api.url);
    expect(await refusal(pupil, 'joinClass', { code: room.joinCode, nickname: 'Shut out' })).toBe('too-many-failures');
    expect(await refusal(pupil, 'returnToClass', { returnCode: 'KMHT-4RWX-7CDF' })).toBe('too-many-failures');
    await prisma.failureCount.deleteMany();
    expect(await refusal(pupil, 'joinClass', { code: room.joinCode, nickname: 'Let in' })).toBeNull();
  });
});

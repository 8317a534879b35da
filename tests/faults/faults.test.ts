import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Data } from '../helpers/api-client.ts';
import { startClassroom, type Classroom, type Pupil } from '../helpers/classroom.ts';
import { startInstallation, type Installation, type KeptPart } from '../helpers/installation.ts';
import { stormReports } from '../helpers/reports.ts';
import { mayMount } from '../helpers/small-disk.ts';
import { compareWithStore } from '../helpers/stored-answers.ts';
import { subscribe, type Subscription } from '../helpers/subscribe.ts';
import { playLesson, questionsEach } from './lesson.ts';

/**
 * What a school must not lose its answers to: in the middle of a lesson something breaks, comes back, and every answer that
 * a pupil was told is stored is stored, once; nobody signs in again. `npm run faults` does it twenty times over.
 */

// What is survived at the second try alone is not survived.
jest.retryTimes(0);

const rounds = Number(process.env['CROSSREAD_FAULT_ROUNDS'] ?? 2);
const classSize = 100;
const joiningTogether = 10;
/** Into the lesson, when it breaks; and how long what does not pass by itself goes on. */
const strikeMs = 1_200;
const lastsMs = 2_000;
/** Two questions and their answers over the link take longer than a request may. */
const slowMs = 2_500;

let at: Installation;
let room: Classroom;
let pupils: readonly Pupil[];

beforeAll(async () => {
  at = await startInstallation();
  room = await startClassroom(at, 'teacher', { reports: stormReports, questions: 12 });
  const joined: Pupil[] = [];
  for (let from = 0; from < classSize; from += joiningTogether) {
    const some = Array.from({ length: joiningTogether }, (_, index) => room.join(`Pupil ${from + index + 1}`));
    joined.push(...(await Promise.all(some)));
  }
  pupils = joined;
}, 240_000);
afterAll(() => at?.stop(), 60_000);

interface Fault {
  /** Breaks something, and gives what repairs it. */
  strike(): Promise<() => Promise<void>> | (() => Promise<void>);
  /** Whether some answer certainly has to be sent again. */
  readonly isFelt: boolean;
}

/** Whoever started it starts it again. */
function killed(part: () => KeptPart | undefined): Fault['strike'] {
  return () => {
    const before = part()?.pid;
    part()?.kill();
    return async () => {
      while ([before, 0].includes(part()?.pid)) await sleep(50);
    };
  };
}

const faults: Readonly<Record<string, Fault>> = {
  // Behind what stands before two of them, one alone may be lost without anybody's noticing.
  'an API process is killed': { strike: killed(() => at.apis[0]), isFelt: false },
  'the process of the pages is killed': { strike: killed(() => at.web), isFelt: true },
  'PostgreSQL is killed': { strike: killed(() => at.database), isFelt: true },
  'the connections to the database are dropped': {
    strike() {
      at.link.cut();
      return async () => at.link.mend();
    },
    isFelt: true,
  },
  'the connections to the database are very slow': {
    strike() {
      at.link.slow(slowMs);
      return async () => at.link.mend();
    },
    isFelt: false,
  },
};

async function survives({ strike, isFelt }: Fault): Promise<void> {
  const cookiesBefore = pupils.map(({ browser }) => [...browser.cookies]);
  const assignmentId = await room.assign();
  const query = 'subscription ($id: ID!) { assignmentChanged(id: $id) { progress { pupils { answeredCount } } } }';
  const streams: Subscription[] = [];
  const follow = (): Subscription => {
    const stream = subscribe(() => room.teacher, query, { id: assignmentId });
    streams.push(stream);
    return stream;
  };
  const live = follow();
  try {
    const lesson = playLesson(pupils, assignmentId);
    lesson.catch(() => {}); // looked at below
    await sleep(strikeMs);
    const repair = await strike();
    await sleep(lastsMs);
    await repair();
    const { answers, sentAgain } = await lesson;

    expect(answers).toHaveLength(classSize * questionsEach);
    if (isFelt) expect(sentAgain).toBeGreaterThan(0);
    expect(await compareWithStore(at.prisma, [assignmentId], answers)).toEqual({
      ...{ lost: 0, doubled: 0 },
      stored: classSize * questionsEach,
    });
    const isWhole = ({ assignmentChanged: changed }: Data): boolean =>
      changed?.progress.pupils.every(({ answeredCount }: Data) => answeredCount === questionsEach);
    // As the teacher's page does where its stream has ended, for example because the database could not be read.
    const again = () => follow().until(isWhole);
    await Promise.race([live.until(isWhole), live.completed.then(again, again)]);
    expect(pupils.map(({ browser }) => [...browser.cookies])).toEqual(cookiesBefore);
  } finally {
    for (const stream of streams) stream.stop();
  }
}

const fullDisk: Fault = {
  strike() {
    at.disk?.fill();
    return async () => at.disk?.free();
  },
  // PostgreSQL may have room for a lesson in the segments and pages that it has taken already.
  isFelt: false,
};

const each = Array.from({ length: rounds }, (_, index) => index + 1);
const promise = 'and no acknowledged answer is lost or counted twice (round %i)';

describe.each(Object.entries(faults))('in the middle of a class of a hundred, %s', (_name, fault) => {
  test.each(each)(promise, () => survives(fault), 150_000);
});

describe('in the middle of a class of a hundred, the disk of the database is full', () => {
  // A disk to fill takes a file system of its own, which only root may make on Linux.
  (mayMount() ? test.each(each) : test.skip.each(each))(promise, () => survives(fullDisk), 150_000);
});

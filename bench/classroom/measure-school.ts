import { setTimeout as sleep } from 'node:timers/promises';
import { metricsOf } from '../../tests/helpers/metrics.ts';
import { acknowledged, madeUpFor, type Acknowledged } from '../../tests/helpers/simulated-pupil.ts';
import { compareWithStore, type Differences } from '../../tests/helpers/stored-answers.ts';
import { drawsFrom } from '../texts/draws.ts';
import { openLiveViews } from './live-views.ts';
import type { School, SchoolClass } from './prepare-school.ts';
import { scheduleOf, type Due } from './schedule.ts';

export interface Measured {
  readonly seconds: number;
  /** Milliseconds from when an answer was due to its acknowledgement. */
  readonly answers: readonly number[];
  /** The same of the class that answers within a second. */
  readonly burst: readonly number[];
  readonly offered: number;
  readonly failures: readonly string[];
  /** Seconds from the first answer's moment to the last acknowledgement. */
  readonly took: number;
  /** Milliseconds from an acknowledgement until the teacher sees as many answers as there were then. */
  readonly liveDelays: readonly number[];
  /** Bytes of each API process. */
  readonly memory: readonly number[];
  readonly differences: Differences;
}

interface Done extends Acknowledged {
  readonly of: SchoolClass;
  readonly isBurst: boolean;
  readonly ms: number;
  readonly at: number;
}

/** Of so many answers one is sent once more. */
const sentTwiceIn = 50;
/** After the last answer every live view has settled. */
const settlingMs = 3_000;

export async function measureSchool(school: School, seconds: number): Promise<Measured> {
  const live = await openLiveViews(school);
  const draw = drawsFrom(72_707);
  const schedule = scheduleOf(school, seconds, draw);
  const done: Done[] = [];
  const repeated: Acknowledged[] = [];
  const failures: string[] = [];
  const began = performance.now();

  async function answer(
    { of, pupil, question, at, isBurst }: Due,
    isSentTwice: boolean,
    chance: number,
  ): Promise<void> {
    const made = madeUpFor(question, chance) ?? {};
    try {
      const sending = [acknowledged(pupil, question.id, made)];
      if (isSentTwice) sending.push(acknowledged(pupil, question.id, made));
      const told = await Promise.race(sending);
      const now = performance.now();
      done.push({ ...told, of, isBurst, ms: now - began - at, at: now });
      repeated.push(...(await Promise.all(sending)).filter((one) => one !== told));
    } catch (error) {
      failures.push(String(error));
    }
  }

  const sent: Promise<void>[] = [];
  for (const [index, due] of schedule.entries()) {
    const wait = began + due.at - performance.now();
    if (wait > 0) await sleep(wait);
    sent.push(answer(due, index % sentTwiceIn === 0, draw(1_000) / 1_000));
  }
  await Promise.all(sent);
  const took = (Math.max(...done.map(({ at }) => at)) - began - (schedule[0]?.at ?? 0)) / 1000;
  await sleep(settlingMs);
  live.stop();
  return {
    ...{ seconds, failures, took, offered: schedule.length },
    answers: done.map(({ ms }) => ms),
    burst: done.filter(({ isBurst }) => isBurst).map(({ ms }) => ms),
    liveDelays: school.classes.flatMap((one) =>
      delaysOf(
        done.filter(({ of }) => of === one),
        live.shown.get(one) ?? [],
      ),
    ),
    memory: await Promise.all(school.processes.map(({ port }) => memoryAt(`http://127.0.0.1:${port}`))),
    differences: await compareWithStore(
      school.prisma,
      school.classes.map(({ assignmentId }) => assignmentId),
      [...done, ...repeated],
    ),
  };
}

/** Of the answers of one class; Infinity for one that was never shown. */
function delaysOf(done: readonly Done[], shown: readonly { readonly count: number; readonly at: number }[]): number[] {
  return done
    .toSorted((a, b) => a.at - b.at)
    .map(({ at }, index) => {
      const seen = shown.find(({ count }) => count > index);
      return seen ? Math.max(0, seen.at - at) : Infinity;
    });
}

async function memoryAt(url: string): Promise<number> {
  return (await metricsOf({ url })).get('process_resident_memory_bytes') ?? NaN;
}

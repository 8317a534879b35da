import { setTimeout as sleep } from 'node:timers/promises';
import type { Pupil } from '../helpers/classroom.ts';
import { RefusedError } from '../helpers/mutate.ts';
import { acknowledged, atWork, madeUpFor, type Acknowledged } from '../helpers/simulated-pupil.ts';

export interface Answered {
  /** Every answer of the class. */
  readonly answers: readonly Acknowledged[];
  /** How often an answer or a beginning had to be sent again. */
  readonly sentAgain: number;
}

/** At most. */
const thinkMs = 1_200;
export const questionsEach = 3;
const againMs = 250;
/** An API process gives up a request after 10 s. */
const requestMs = 15_000;
const patienceMs = 90_000;

/**
 * A class answers what it was set, as the quiz's page does: what is not acknowledged is sent again until it is. Throws where
 * a pupil is refused, or told nothing for too long.
 */
export async function playLesson(pupils: readonly Pupil[], assignmentId: string): Promise<Answered> {
  const deadline = Date.now() + patienceMs;
  let sentAgain = 0;

  async function insist<T>(send: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await inTime(send());
      } catch (error) {
        if (error instanceof RefusedError || Date.now() > deadline) throw error;
        sentAgain += 1;
        await sleep(againMs);
      }
    }
  }

  const answers = await Promise.all(
    pupils.map(async ({ browser }) => {
      const pupil = await insist(() => atWork(browser, assignmentId));
      const done: Acknowledged[] = [];
      for (const question of pupil.questions.slice(0, questionsEach)) {
        await sleep(thinkMs * Math.random());
        const answer = madeUpFor(question, Math.random()) ?? {};
        done.push(await insist(() => acknowledged(pupil, question.id, answer)));
      }
      return done;
    }),
  );
  return { answers: answers.flat(), sentAgain };
}

async function inTime<T>(sending: Promise<T>): Promise<T> {
  const late = new AbortController();
  const tooLong = sleep(requestMs, undefined, { signal: late.signal }).then(() => {
    throw new Error(`There was no answer within ${requestMs / 1000} s.`);
  });
  try {
    return await Promise.race([sending, tooLong]);
  } finally {
    tooLong.catch(() => {});
    sending.catch(() => {}); // it may still fail, and is sent again meanwhile
    late.abort();
  }
}

import { CombinedError, type Client } from 'urql';
import { jobQuery } from './job-documents.ts';
import type { Job } from './job-fragment.ts';
import { openJobStream } from './job-stream.ts';

/** The API tells a job's state as soon as it is subscribed to: where nothing comes by then, something holds events back. */
const firstEventMs = 1_500;
/** A stream that is silent for so long may be dead; steps of a job mostly take less. */
const silenceMs = 10_000;
const betweenStreamsMs = 500;
/** A network that drops often stays silent. */
const answerMs = 20_000;
/** Failures to reach the API in a row, each with its own attempts, after which following is given up. */
const patience = 2;

/**
 * Follows a job until it ends, telling each state: by a subscription, which is made again where it breaks off, and by
 * asking where it is silent. Rejects when the job is gone, the API stays out of reach, or `signal` is aborted.
 */
export async function followJob(
  client: Client,
  first: Job,
  onChange: (job: Job) => void,
  signal: AbortSignal,
): Promise<Job> {
  let job = first;
  let failures = 0;
  const learn = (found: Job | null | undefined) => {
    if (!found) throw new Error('the job is not known any more');
    failures = 0;
    job = found;
    onChange(job);
  };
  const ask = async () => {
    const query = client.query(jobQuery, { id: job.id }, { requestPolicy: 'network-only' });
    const answer = await Promise.race([query.toPromise(), pause(answerMs)]);
    signal.throwIfAborted();
    const error = answer ? answer.error : new CombinedError({ networkError: new Error('No answer came.') });
    if (!error) return learn(answer?.data?.job);
    failures += 1;
    if (failures >= patience) throw error;
  };

  while (!hasEnded(job)) {
    signal.throwIfAborted();
    const stream = openJobStream(client, job.id);
    signal.addEventListener('abort', stream.close);
    try {
      let waitMs = firstEventMs;
      for (let over = false; !over && !hasEnded(job);) {
        const told = await stream.next(waitMs);
        signal.throwIfAborted();
        over = told.over;
        if (told.job === undefined) await ask();
        else {
          waitMs = silenceMs;
          learn(told.job);
        }
      }
    } finally {
      signal.removeEventListener('abort', stream.close);
      stream.close();
    }
    if (!hasEnded(job)) await pause(betweenStreamsMs);
  }
  return job;
}

function hasEnded({ state }: Job): boolean {
  return state === 'DONE' || state === 'FAILED';
}

function pause(timeMs: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, timeMs));
}

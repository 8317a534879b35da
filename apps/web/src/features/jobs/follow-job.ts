import type { Client } from 'urql';
import { graphql } from '#graphql/tada.ts';
import { jobFragment, type Job } from './job-fragment.ts';

const jobQuery = graphql(
  `
    query Job($id: ID!) {
      job(id: $id) {
        ...Job
      }
    }
  `,
  [jobFragment],
);

const betweenLooksMs = 400;
/** Failures to reach the API in a row after which following is given up. */
const patience = 10;

/**
 * Asks for a job again and again until it ends, telling each state. Rejects when the job is gone, the API stays out of
 * reach, or `signal` is aborted.
 */
export async function followJob(
  client: Client,
  first: Job,
  onChange: (job: Job) => void,
  signal: AbortSignal,
): Promise<Job> {
  let job = first;
  let failures = 0;
  while (job.state === 'QUEUED' || job.state === 'RUNNING') {
    await pause(betweenLooksMs, signal);
    const { data, error } = await client.query(jobQuery, { id: job.id }, { requestPolicy: 'network-only' });
    if (error) {
      failures += 1;
      if (failures >= patience) throw error;
      continue;
    }
    if (!data?.job) throw new Error('The work is not known any more. Please begin it again.');
    failures = 0;
    job = data.job;
    onChange(job);
  }
  return job;
}

function pause(timeMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException('No longer followed', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, timeMs);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

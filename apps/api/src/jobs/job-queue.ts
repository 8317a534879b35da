import { PgBoss, fromPrisma, type JobWithMetadata } from 'pg-boss';
import type { Logger } from 'pino';
import type { JobKind, Prisma, PrismaClient } from '@crossread/prisma';
import { EngineTimeoutError } from '../engine/engine.ts';
import type { InputProblem } from '../errors.ts';
import type { JobOutcome, Metrics } from '../metrics/metrics.ts';
import { failJob } from './job-record.ts';

/** Long work that goes on in any process of this database, is done again after a crash, and shows its progress. */
export interface JobQueue {
  /** Hands over a job whose row was made in the same transaction: either both are there or neither. */
  send(transaction: Prisma.TransactionClient, kind: JobKind, jobId: string): Promise<void>;
  stop(): Promise<void>;
}

/** Does a job. What it throws is unexpected: the job is tried again, and given up after the last retry. */
export type JobHandler = (jobId: string) => Promise<void>;

interface Options {
  readonly url: string;
  readonly prisma: PrismaClient;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly handlers: Readonly<Record<JobKind, JobHandler>>;
  /** Done once a day, by whichever process comes first. */
  readonly daily: () => Promise<void>;
}

const givenUp = 'given-up';
const everyDay = 'every-day';
/** As cron has it, in UTC. */
const inTheNight = '17 3 * * *';
const wentWrong: InputProblem = {
  code: 'unexpected',
  input: null,
  message:
    "Something went wrong on the server, three times. Nothing was stored. Try again later; the server's log says more.",
};
const tookTooLong: InputProblem = {
  code: 'took-too-long',
  input: null,
  message:
    'Reading and comparing these reports took too long and was ended. Nothing was stored. Use fewer or shorter reports.',
};
const diedEachTime: InputProblem = {
  code: 'unexpected',
  input: null,
  message: 'The server stopped each time it began this work. Nothing was stored. Try it with fewer or shorter reports.',
};
/** A process that died is noticed when its heartbeat is this old; pg-boss allows no less. */
const heartbeatSeconds = 10;
const superviseSeconds = 5;
const retries = 2;
/** Quizzes that wait for a language model hold no others up. */
const quizzesAtOnce = 4;
/** How long a stopping process waits for its jobs before it leaves them to another. */
const drainMs = 20_000;

export async function startJobs({ url, prisma, metrics, log, handlers, daily }: Options): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: url,
    useListenNotify: true,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    max: 4,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  boss.on('warning', (warning) => log.warn({ warning }, 'job queue'));
  await boss.start();

  await boss.createQueue(givenUp, { notify: true });
  await boss.work<JobData>(givenUp, async ([job]) => {
    if (job) await failJob(prisma, job.data.jobId, diedEachTime);
  });
  for (const kind of Object.keys(handlers) as JobKind[]) {
    await boss.createQueue(kind, {
      deadLetter: givenUp,
      expireInSeconds: 1800,
      heartbeatSeconds,
      notify: true,
      retryLimit: retries,
      retryDelay: 1,
    });
    await boss.work<
      JobData,
      unknown,
      { includeMetadata: true; pollingIntervalSeconds: number; localConcurrency: number }
    >(
      kind,
      {
        includeMetadata: true,
        pollingIntervalSeconds: 2,
        localConcurrency: kind === 'generateQuiz' ? quizzesAtOnce : 1,
      },
      async ([job]) => {
        if (!job) return;
        const startedAt = performance.now();
        const told = (outcome: JobOutcome): void =>
          metrics.worked(kind, outcome, (performance.now() - startedAt) / 1000);
        await attempt(job, handlers[kind], prisma, log).then(told, (error: unknown) => {
          told(job.retryCount >= job.retryLimit ? 'given-up' : 'retried');
          throw error;
        });
      },
    );
  }
  await boss.createQueue(everyDay, { retryLimit: retries });
  await boss.work(everyDay, daily);
  await boss.schedule(everyDay, inTheNight);
  return {
    async send(transaction, kind, jobId) {
      await boss.send(kind, { jobId }, { db: fromPrisma(transaction) });
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: drainMs });
    },
  };
}

interface JobData {
  readonly jobId: string;
}

async function attempt(
  job: JobWithMetadata<JobData>,
  handle: JobHandler,
  prisma: PrismaClient,
  log: Logger,
): Promise<JobOutcome> {
  const { jobId } = job.data;
  try {
    await handle(jobId);
    return 'ended';
  } catch (error) {
    if (error instanceof EngineTimeoutError) {
      await failJob(prisma, jobId, tookTooLong);
      return 'given-up';
    }
    log.error({ err: error, jobId, job: job.name, retry: job.retryCount }, 'job failed');
    if (job.retryCount >= job.retryLimit) await failJob(prisma, jobId, wentWrong);
    throw error;
  }
}

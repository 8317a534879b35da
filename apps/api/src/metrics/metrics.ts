import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { JobKind } from '@crossread/prisma';

/** `none`: it was not read so far. */
export type OperationKind = 'query' | 'mutation' | 'subscription' | 'none';
/** `invalid`: the asker's mistake; `failed`: ours; `gone`: nobody waited for the answer. */
export type Outcome = 'ok' | 'invalid' | 'refused' | 'failed' | 'gone';
export type JobOutcome = 'ended' | 'retried' | 'given-up';

/**
 * What operators see at /metrics. Labels are words of ours, never of a request: what is asked, by whom and about what is
 * not told, and the number of series is bounded.
 */
export interface Metrics {
  readonly registry: Registry;
  requested(operation: OperationKind, outcome: Outcome, seconds: number): void;
  /** `reason`: a refusal's code or a limit's name. */
  refused(reason: string): void;
  worked(kind: JobKind, outcome: JobOutcome, seconds: number): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    ...{ name: 'crossread_requests_total', help: 'GraphQL requests answered.', registers },
    labelNames: ['operation', 'outcome'],
  });
  const requestSeconds = new Histogram({
    ...{ name: 'crossread_request_seconds', help: 'From a request to its answer; not of subscriptions.', registers },
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  });
  const refusals = new Counter({
    ...{ name: 'crossread_refused_total', help: 'GraphQL requests refused before anything was done.', registers },
    labelNames: ['reason'],
  });
  const jobs = new Counter({
    ...{ name: 'crossread_jobs_total', help: 'Runs of jobs by this process.', registers },
    labelNames: ['kind', 'outcome'],
  });
  const jobSeconds = new Histogram({
    ...{ name: 'crossread_job_seconds', help: 'How long runs of jobs took.', registers },
    labelNames: ['kind'],
    buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600],
  });
  return {
    registry,
    requested(operation, outcome, seconds) {
      requests.inc({ operation, outcome });
      if (operation !== 'subscription') requestSeconds.observe({ operation }, seconds);
    },
    refused: (reason) => refusals.inc({ reason }),
    worked(kind, outcome, seconds) {
      jobs.inc({ kind, outcome });
      jobSeconds.observe({ kind }, seconds);
    },
  };
}

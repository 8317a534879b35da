import type { PrismaClient } from '@crossread/prisma';
import type { Engine } from './engine/engine.ts';
import type { JobQueue } from './jobs/job-queue.ts';

/** What use cases and resolvers work with. */
export interface Services {
  readonly prisma: PrismaClient;
  readonly jobs: JobQueue;
  readonly engine: Engine;
}

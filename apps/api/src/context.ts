import type { PrismaClient } from '@crossread/prisma';
import type { Engine } from './engine/engine.ts';
import type { LanguageModel } from './language-model/language-model.ts';
import type { JobQueue } from './jobs/job-queue.ts';
import type { Live } from './live/live.ts';

/** What use cases and resolvers work with. */
export interface Services {
  readonly prisma: PrismaClient;
  readonly jobs: JobQueue;
  readonly engine: Engine;
  readonly live: Live;
  /** Null where none is switched on. */
  readonly languageModel: LanguageModel | null;
}

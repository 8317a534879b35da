import type { PrismaClient } from '@crossread/prisma';
import type { Asker } from './access/asker.ts';
import type { Auth } from './accounts/auth.ts';
import type { FailureLimit } from './accounts/failure-limit.ts';
import type { Links } from './accounts/links.ts';
import type { ProgressBoard } from './classrooms/progress-board.ts';
import type { Engine } from './engine/engine.ts';
import type { Exhausted } from './limits/budgets.ts';
import type { LanguageModel } from './language-model/language-model.ts';
import type { JobQueue } from './jobs/job-queue.ts';
import type { Announce } from './live/announce.ts';
import type { Live } from './live/live.ts';
import type { Reads } from './one-statement/reads.ts';
import type { StatementPool } from './one-statement/statement-pool.ts';

/** What use cases and resolvers work with. */
export interface Services {
  readonly prisma: PrismaClient;
  /** What a page shows, each in one statement. Not for reading inside of a transaction. */
  readonly reads: Reads;
  /** For what a whole class does at once. */
  readonly statements: StatementPool;
  readonly jobs: JobQueue;
  readonly engine: Engine;
  readonly live: Live;
  /** Tells all processes that a class has done something, a few times a second at most. */
  readonly announce: Announce;
  /** Null where none is switched on. */
  readonly languageModel: LanguageModel | null;
  readonly board: ProgressBoard;
  readonly auth: Auth;
  readonly links: Links;
  /** Counts wrong codes of classes and pupils. */
  readonly codes: FailureLimit;
}

/** The same in one request. */
export interface Context extends Services {
  readonly asker: Asker;
  /** Where the request came from; for counting failures, and kept nowhere. */
  readonly address: string;
  /** Pays for what is asked, in rows read; gives whose budget that exceeds, if any. */
  readonly spend: (cost: number) => Promise<Exhausted | null>;
}

import type { PrismaClient } from '@crossread/prisma';
import type { Asker } from './access/asker.ts';
import type { Auth } from './accounts/auth.ts';
import type { Links } from './accounts/links.ts';
import type { Engine } from './engine/engine.ts';
import type { Exhausted } from './limits/budgets.ts';
import type { LanguageModel } from './language-model/language-model.ts';
import type { JobQueue } from './jobs/job-queue.ts';
import type { Live } from './live/live.ts';
import type { Reads } from './one-statement/reads.ts';

/** What use cases and resolvers work with. */
export interface Services {
  readonly prisma: PrismaClient;
  /** What a page shows, each in one statement. Not for reading inside of a transaction. */
  readonly reads: Reads;
  readonly jobs: JobQueue;
  readonly engine: Engine;
  readonly live: Live;
  /** Null where none is switched on. */
  readonly languageModel: LanguageModel | null;
  readonly auth: Auth;
  readonly links: Links;
}

/** The same in one request. */
export interface Context extends Services {
  readonly asker: Asker;
  /** Pays for what is asked, in rows read; gives whose budget that exceeds, if any. */
  readonly spend: (cost: number) => Promise<Exhausted | null>;
}

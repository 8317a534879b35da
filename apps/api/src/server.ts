import type { Logger } from 'pino';
import {
  createClient,
  createPool,
  DatabaseStartError,
  MigrationError,
  migrate,
  startDatabase,
} from '@crossread/prisma';
import { startAuth } from './accounts/auth.ts';
import { authHandler } from './accounts/auth-handler.ts';
import { codeFailures, signInFailures, startFailureLimit } from './accounts/failure-limit.ts';
import { firstAdminInvitation } from './accounts/invitations.ts';
import { pages, startLinks } from './accounts/links.ts';
import { startMailer } from './accounts/mailer.ts';
import { storedSecret } from './accounts/settings.ts';
import { startProgressBoard } from './classrooms/progress-board.ts';
import { ConfigError, readConfig } from './config.ts';
import { startEngine } from './engine/engine.ts';
import { eventStreams } from './http/event-streams.ts';
import { startGraphiql } from './http/graphiql.ts';
import { graphqlHandler } from './http/graphql-handler.ts';
import { httpServer } from './http/http-server.ts';
import { listen, ListenError } from './http/listen.ts';
import { requestScope } from './http/request-scope.ts';
import { startJobs } from './jobs/job-queue.ts';
import { readsOf } from './one-statement/reads.ts';
import { startStatementPool, statementPool } from './one-statement/statement-pool.ts';
import { startBudgets } from './limits/budgets.ts';
import { startLanguageModel } from './language-model/language-model.ts';
import { startAnnouncing } from './live/announce.ts';
import { startLive } from './live/live.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics/metrics.ts';
import { gaugeOf } from './metrics/gauge-of.ts';
import { watchPools } from './metrics/watch-pools.ts';
import { generateQuiz } from './quizzes/generate-quiz.ts';
import { overruleStory } from './overruling/overrule-story.ts';
import { verifyQuiz } from './quizzes/verify-quiz.ts';
import { sharedModels } from './response-cache/shared-models.ts';
import { startResponseCache } from './response-cache/response-cache.ts';
import { copyStory } from './stories/copy-story.ts';
import { importStory } from './stories/import-story.ts';
import { tidy } from './tidy/tidy.ts';

/** Their messages say what to do; where they come from does not matter. */
const expectedErrors = [ConfigError, DatabaseStartError, ListenError, MigrationError];
/** A drain that hangs is cut off. */
const drainMs = 30_000;
const jobStatementMs = 120_000;
/** Five reports take a tenth of a second, two hundred long ones some minutes; what takes longer does not end. */
const jobEngineMs = 600_000;

/** What has been started, to be stopped in the opposite order. */
const stops: (() => Promise<unknown>)[] = [];
let draining = false;

try {
  await start();
} catch (error) {
  const expected = expectedErrors.some((type) => error instanceof type);
  console.error(expected ? (error as Error).message : error);
  await stopAll();
  process.exit(1);
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const say = (line: string): void => log.info(line);

  const database = await startDatabase({ databaseUrl: config.databaseUrl, log: say });
  stops.push(() => database.stop());
  await migrate(database.url, { log: say });
  const metrics = createMetrics();
  const pools = {
    requests: createPool(database.url, { statementTimeoutMs: config.requestTimeoutMs }),
    // A page is read in one statement by one of these, and what a class answers is stored.
    reads: createPool(database.url, { ...statementPool, statementTimeoutMs: config.requestTimeoutMs }),
    // What takes longer than a request may holds no request up.
    jobs: createPool(database.url, { statementTimeoutMs: jobStatementMs, connections: 4 }),
  };
  watchPools(metrics.registry, pools);
  const prisma = createClient(pools.requests);
  stops.push(() => prisma.$disconnect());
  const jobStore = createClient(pools.jobs);
  stops.push(() => jobStore.$disconnect());
  const live = startLive(database.url, log);
  stops.push(() => live.stop());
  const statements = startStatementPool(pools.reads, (error) => log.error({ err: error }, 'statement pool'));
  stops.push(() => statements.stop());
  const reads = readsOf({
    prisma,
    pool: statements,
    onRead(models) {
      if (!models.every((model) => sharedModels.has(model))) requestScope.getStore()?.cacheability.personal();
    },
    onFallback(model, reason) {
      requestScope.getStore()?.cacheability.personal();
      log.debug({ model, reason }, 'read by Prisma');
    },
  });
  const cache = config.responseCacheBytes === 0 ? null : startResponseCache(live, config.responseCacheBytes);
  const engineFile = new URL('./engine-worker.js', import.meta.url);
  const engine = startEngine(engineFile, { taskMs: config.requestTimeoutMs, atOnce: false });
  stops.push(() => engine.stop());
  const jobEngine = startEngine(engineFile, { taskMs: jobEngineMs, atOnce: true });
  stops.push(() => jobEngine.stop());
  const languageModel = config.languageModel && startLanguageModel(config.languageModel, log);
  const jobs = await startJobs({
    url: database.url,
    prisma: jobStore,
    metrics,
    log,
    handlers: {
      importStory: (jobId) => importStory({ prisma: jobStore, engine: jobEngine }, jobId),
      generateQuiz: (jobId) => generateQuiz({ prisma: jobStore, engine: jobEngine, languageModel }, jobId),
      copyStory: (jobId) => copyStory({ prisma: jobStore, engine: jobEngine }, jobId),
      overruleStory: (jobId) => overruleStory({ prisma: jobStore, engine: jobEngine }, jobId),
      verifyQuiz: (jobId) => verifyQuiz({ prisma: jobStore, engine: jobEngine }, jobId),
    },
    async daily() {
      log.info(await tidy(jobStore, new Date()), 'tidied');
    },
  });
  stops.push(() => jobs.stop());
  stops.push(async () => languageModel?.stop());
  const { publicUrl, proxies } = config;
  const secret = config.authSecret ?? (await storedSecret(prisma));
  const mailer = config.mail && startMailer(config.mail, log);
  stops.push(async () => mailer?.stop());
  const links = startLinks(mailer, publicUrl);
  const auth = startAuth({ prisma, secret, publicUrl, links, log });
  const streams = eventStreams();
  const { registry } = metrics;
  gaugeOf(registry, 'crossread_open_streams', 'Subscriptions that are followed now.', () => streams.count);
  gaugeOf(registry, 'crossread_watches', 'Objects of the store that are watched for them.', () => live.watches);
  gaugeOf(registry, 'crossread_listening', '1 while changes in the store are heard.', () => Number(live.listening));
  const codes = startFailureLimit(prisma, secret, codeFailures);
  const announce = startAnnouncing(prisma, log);
  const board = startProgressBoard({ reads, statements });
  const services = {
    prisma,
    reads,
    statements,
    engine,
    jobs,
    languageModel,
    live,
    announce,
    board,
    auth,
    links,
    codes,
  };
  const secure = publicUrl?.startsWith('https://') ?? false;
  const server = httpServer({
    graphql: graphqlHandler({
      ...{ services, cache, log, metrics, streams, secure, proxies },
      budgets: startBudgets(config.budgets),
      operatorToken: config.operatorToken,
      graphiql: config.development ? await startGraphiql(new URL('../examples/', import.meta.url)) : null,
      origins: config.allowedOrigins,
      timeoutMs: config.requestTimeoutMs,
    }),
    auth: authHandler({
      ...{ auth, proxies },
      failures: startFailureLimit(prisma, secret, signInFailures),
      timeoutMs: config.requestTimeoutMs,
    }),
    metrics,
    log,
    async problem() {
      if (draining) return 'It is stopping.';
      const answers = await prisma.$queryRaw`SELECT 1`.catch(() => null);
      return answers === null ? 'The database does not answer.' : null;
    },
  });
  const port = await listen(server, config.host, config.port);
  stops.push(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    streams.end();
    server.closeIdleConnections();
    await closed;
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void drain(signal, log));
  const invitation = await firstAdminInvitation(prisma);
  if (invitation !== null) {
    log.info(
      `There is no admin yet. Whoever signs in and follows this link is: ${publicUrl ?? ''}${pages.invitation(invitation)}`,
    );
  }
  log.info({ port }, `The API answers at http://${config.host}:${port}/graphql`);
}

/** Takes no new requests, finishes those and the jobs that are under way, and ends the process. */
async function drain(signal: string, log: Logger): Promise<void> {
  if (draining) return;
  draining = true;
  log.info(`${signal}: finishing what is under way`);
  setTimeout(() => process.exit(1), drainMs).unref();
  try {
    await stopAll();
    log.info('stopped');
  } catch (error) {
    log.error({ err: error }, 'could not stop cleanly');
    process.exitCode = 1;
  }
}

async function stopAll(): Promise<void> {
  for (const stop of stops.reverse()) await stop();
}

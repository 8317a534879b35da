import pino, { type Logger } from 'pino';
import { createClient, DatabaseStartError, MigrationError, migrate, startDatabase } from '@crossread/prisma';
import { ConfigError, readConfig } from './config.ts';
import { startEngine } from './engine/engine.ts';
import { graphqlHandler } from './http/graphql-handler.ts';
import { httpServer } from './http/http-server.ts';
import { listen, ListenError } from './http/listen.ts';
import { requestScope } from './http/request-scope.ts';
import { startJobs } from './jobs/job-queue.ts';
import { generateQuiz } from './quizzes/generate-quiz.ts';
import { importStory } from './stories/import-story.ts';

/** Their messages say what to do; where they come from does not matter. */
const expectedErrors = [ConfigError, DatabaseStartError, ListenError, MigrationError];
/** A drain that hangs is cut off. */
const drainMs = 30_000;

await main().catch((error: unknown) => {
  const expected = expectedErrors.some((type) => error instanceof type);
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
});

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, mixin: () => requestScope.getStore() ?? {} });
  const say = (line: string): void => log.info(line);

  const database = await startDatabase({ databaseUrl: config.databaseUrl, log: say });
  await migrate(database.url, { log: say });
  const prisma = createClient(database.url);
  const engine = startEngine(new URL('./engine-worker.js', import.meta.url));
  const jobs = await startJobs({
    url: database.url,
    prisma,
    log,
    handlers: {
      importStory: (jobId) => importStory({ prisma, engine }, jobId),
      generateQuiz: (jobId) => generateQuiz({ prisma, engine }, jobId),
    },
  });
  let draining = false;
  const server = httpServer({
    graphql: graphqlHandler({ services: { prisma, engine, jobs }, log, graphiql: config.development }),
    log,
    async problem() {
      if (draining) return 'It is stopping.';
      const answered = await prisma.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      );
      return answered ? null : 'The database does not answer.';
    },
  });
  const port = await listen(server, config.host, config.port);
  log.info({ port }, `The API answers at http://${config.host}:${port}/graphql`);

  const drain = async (signal: string): Promise<void> => {
    if (draining) return;
    draining = true;
    log.info(`${signal}: finishing what is under way`);
    setTimeout(() => process.exit(1), drainMs).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await closed;
    await jobs.stop();
    await engine.stop();
    await prisma.$disconnect();
    await database.stop();
    log.info('stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(drain(signal), log));
}

async function leave(drained: Promise<void>, log: Logger): Promise<void> {
  await drained.then(
    () => (process.exitCode = 0),
    (error: unknown) => {
      log.error({ err: error }, 'could not stop cleanly');
      process.exitCode = 1;
    },
  );
}

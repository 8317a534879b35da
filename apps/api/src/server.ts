import type { AddressInfo } from 'node:net';
import pino, { type Logger } from 'pino';
import { createClient, DatabaseStartError, MigrationError, migrate, startDatabase } from '@crossread/prisma';
import { type Config, ConfigError, readConfig } from './config.ts';
import { startEngine } from './engine/engine.ts';
import { graphqlHandler } from './http/graphql-handler.ts';
import { httpServer } from './http/http-server.ts';
import { requestScope } from './http/request-scope.ts';
import { startJobs } from './jobs/job-queue.ts';
import { generateQuiz } from './quizzes/generate-quiz.ts';
import { importStory } from './stories/import-story.ts';

/** A drain that hangs is cut off. */
const drainMs = 30_000;

await main().catch((error: unknown) => {
  const expected =
    error instanceof ConfigError || error instanceof DatabaseStartError || error instanceof MigrationError;
  console.error(expected || error instanceof PortError ? (error as Error).message : error);
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
  await listen(server, config);
  const { port } = server.address() as AddressInfo;
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

class PortError extends Error {}

async function listen(server: ReturnType<typeof httpServer>, { host, port }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new PortError(`Port ${port} on ${host} is taken by another program. Stop it, or set PORT to another number.`),
        );
      } else reject(new PortError(`The API cannot listen on ${host}:${port}: ${error.message}`));
    });
    server.listen(port, host, resolve);
  });
}

import { once } from 'node:events';
import { DatabaseStartError, startDatabase } from '@crossread/prisma/launch';
import type { Input } from '../input/read-input.ts';
import { addressOf, type PagesAt } from './address.ts';
import { isCrossread, untilAnswers } from './graphql.ts';
import { importStory } from './import-story.ts';
import { keepDatabase } from './keep-database.ts';
import { keepRunning } from './keep-running.ts';
import { lanAddresses, lanLines } from './lan.ts';
import { logFor } from './log.ts';
import { partsFor } from './parts.ts';
import { takePort } from './ports.ts';
import { runProcess, startProcess } from './processes.ts';
import type { ProcessOptions } from './processes.ts';
import { StartError } from './start-error.ts';
import { stopSignals } from './stop-signals.ts';

export interface ServeOptions extends PagesAt {
  /** Reports to import as one story. */
  readonly inputs: readonly Input[];
  /** Whether the local network is to be told how to reach it. */
  readonly lan: boolean;
}

const say = logFor('start');

/**
 * Runs Crossread until it is told to stop: the database, the API and the web app, in this order, and back again.
 * Returns whether it came up; why not has been said.
 */
export async function serve(options: ServeOptions): Promise<boolean> {
  const failed = new AbortController();
  const signal = AbortSignal.any([stopSignals(say), failed.signal]);
  const stops: (() => Promise<void>)[] = [];
  try {
    const port = await takePort(options.host, options.port);
    if (port === null) {
      await joinRunning(options, signal);
      return true;
    }
    const api = await startAll({ ...options, port }, signal, (stop) => stops.push(stop));
    await importAndSay(api, addressOf({ ...options, port }), options.inputs, signal);
    if (!signal.aborted) await once(signal, 'abort');
    return true;
  } catch (error) {
    if (signal.aborted) return true;
    if (!(error instanceof StartError || error instanceof DatabaseStartError)) throw error;
    say(error.message);
    failed.abort();
    return false;
  } finally {
    for (const stop of stops.reverse()) await stop();
    if (stops.length > 0) say('Stopped.');
  }
}

/** Returns the API's own address. */
async function startAll(
  { host, port, lan }: ServeOptions,
  signal: AbortSignal,
  onStarted: (stop: () => Promise<void>) => void,
): Promise<string> {
  const sayOfDatabase = logFor('database');
  const database = await startDatabase({ log: sayOfDatabase });
  onStarted(() => database.stop());
  if (!database.owned && !process.env['DATABASE_URL']) {
    throw new StartError(
      'Crossread is running already, with this database: its own terminal says where. Stop it first, or give this one a database of its own with CROSSREAD_DATA_DIR or DATABASE_URL.',
    );
  }
  onStarted(keepDatabase(database, sayOfDatabase));
  const apiPort = (await takePort('127.0.0.1', 0)) ?? 0;
  const reachable = lan ? lanAddresses() : [];
  const parts = partsFor({ databaseUrl: database.url, apiPort, host, port, lanAddress: reachable[0] ?? null });
  say('Building what has changed …');
  await runProcess(parts.build, 'The build', signal);
  const keep = (part: ProcessOptions): void => {
    const kept = keepRunning({ start: () => startProcess(part), say: part.say });
    onStarted(() => kept.stop());
  };
  const api = `http://127.0.0.1:${apiPort}/graphql`;
  const page = addressOf({ host, port });
  keep(parts.api);
  keep(parts.web);
  // The API migrates too, and waits where it has to: they need not wait for each other to be loaded.
  await Promise.all([
    runProcess(parts.setup, 'Setting up the database', signal),
    untilAnswers(api, 'The API', signal),
    untilAnswers(`${page}/graphql`, 'The web app', signal),
  ]);
  say(`Crossread is ready.  Pages: ${page}  GraphQL: ${page}/graphql  Ctrl-C stops it.`);
  if (lan) for (const line of lanLines(reachable, port)) say(line);
  return api;
}

/** The port is taken: by a Crossread that can take the reports too, or by another program. */
async function joinRunning(options: ServeOptions, signal: AbortSignal): Promise<void> {
  const page = addressOf(options);
  if (!(await isCrossread(`${page}/graphql`))) {
    throw new StartError(
      `Port ${options.port} is taken by another program. Stop that, or choose another port: PORT=${options.port + 1} npm start`,
    );
  }
  say(`Crossread is running already: ${page}`);
  await importAndSay(`${page}/graphql`, page, options.inputs, signal);
}

/** What goes wrong here is said; Crossread runs on. */
async function importAndSay(api: string, page: string, inputs: readonly Input[], signal: AbortSignal): Promise<void> {
  if (inputs.length === 0) return;
  const sayImport = logFor('import');
  try {
    const slug = await importStory(api, inputs, sayImport, signal);
    if (slug !== null) sayImport(`The story is ready: ${page}/stories/${slug}`);
  } catch (error) {
    if (!signal.aborted) sayImport(`The import failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

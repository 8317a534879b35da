import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiClient, type ApiClient, type Data } from './api-client.ts';

export type { ApiClient, Data };

const root = path.resolve(import.meta.dirname, '../..');

export interface RunningApi extends ApiClient {
  readonly port: number;
  readonly process: ChildProcess;
  /** What it has written so far. */
  output(): string;
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Bundles the API as `npm run build` does and starts it on a free port, to be asked as the same visitor as another is. */
export async function startApi(
  databaseUrl: string,
  environment: NodeJS.ProcessEnv = {},
  { cookies }: Partial<ApiClient> = {},
): Promise<RunningApi> {
  bundleApi();
  const child = spawnApi({ DATABASE_URL: databaseUrl, PORT: '0', ...environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await portOf(() => output, child);
  const url = `http://127.0.0.1:${port}`;
  return {
    ...apiClient(url, {}, cookies),
    port,
    process: child,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

export function bundleApi(): void {
  execFileSync(process.execPath, ['scripts/bundle.mjs', 'api'], { cwd: root });
}

export function spawnApi(environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['apps/api/dist/server.js'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function portOf(output: () => string, child: ChildProcess): Promise<number> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    const port = /"port":(\d+)/.exec(output())?.[1];
    if (port) return Number(port);
    if (child.exitCode !== null) break;
  }
  throw new Error(`The API did not start: ${output()}`);
}

/** The id in the store behind one that a client is given. */
export function storedId(globalId: string): string {
  return Buffer.from(globalId, 'base64').toString().split(':')[1] ?? '';
}

/** Waits for a job's end and gives it. */
export async function jobDone(api: ApiClient, id: string, patienceMs = 60_000): Promise<Data> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(100)) {
    const { job } = await api.ask(
      `query ($id: ID!) { job(id: $id) { state step done total problems { code input message } story { id slug } quiz { id } } }`,
      { id },
    );
    if (job.state === 'DONE' || job.state === 'FAILED') return job;
  }
  throw new Error(`Job ${id} did not end.`);
}

export const importMutation = `mutation ($input: ImportStoryInput!) {
  importStory(input: $input) {
    __typename
    ... on ImportStoryPayload { job { id } }
    ... on Error { message }
    ... on InvalidInputError { problems { code input message } }
  }
}`;

/** Imports reports and gives the job's end. */
export async function importReports(api: ApiClient, reports: readonly object[], title?: string): Promise<Data> {
  const { importStory } = await api.ask(importMutation, { input: { reports, title } });
  if (importStory.__typename !== 'ImportStoryPayload') throw new Error(JSON.stringify(importStory));
  return jobDone(api, importStory.job.id);
}

/** Makes a quiz of a story and gives its global id. */
export async function makeQuiz(api: ApiClient, storyId: string, count = 10): Promise<string> {
  const { generateQuiz } = await api.ask(
    `mutation ($input: GenerateQuizInput!) {
      generateQuiz(input: $input) { ... on GenerateQuizPayload { job { id } } ... on Error { message } }
    }`,
    { input: { storyId, count, seed: 'test' } },
  );
  const job = await jobDone(api, generateQuiz.job.id);
  return job.quiz.id;
}

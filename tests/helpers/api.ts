import { setTimeout as sleep } from 'node:timers/promises';
import { apiClient, type ApiClient, type Data } from './api-client.ts';
import { bundleApi, startApiProcess, type ApiProcess } from './api-process.ts';
import { startRoundRobin } from './round-robin.ts';

export type { ApiClient, Data };

export interface RunningApi extends ApiClient {
  /** Of the first process itself. */
  readonly port: number;
  readonly processes: readonly ApiProcess[];
  /** What they have written so far. */
  output(): string;
  /** SIGTERM; gives the exit code, 0 where all ended well. */
  stop(): Promise<number | null>;
}

export interface ApiOptions {
  /** Asks as the same visitor as this one. */
  readonly as?: Pick<ApiClient, 'cookies'>;
  /**
   * Several stand behind one address and are asked in turn. Where it is not given, CROSSREAD_TEST_PROCESSES says how many, or
   * it is one: give 1 where a test looks into a process, at what it counts or when it ends.
   */
  readonly processes?: number;
}

/** Bundles the API and starts it on free ports over a store. */
export async function startApi(
  databaseUrl: string,
  environment: NodeJS.ProcessEnv = {},
  { as, processes: count = Number(process.env['CROSSREAD_TEST_PROCESSES'] ?? 1) }: ApiOptions = {},
): Promise<RunningApi> {
  bundleApi();
  const processes: ApiProcess[] = [];
  // One after the other: the last one's printed link to become an admin is the one that is good.
  while (processes.length < count) {
    processes.push(await startApiProcess({ DATABASE_URL: databaseUrl, ...environment }));
  }
  const ports = processes.map(({ port }) => port);
  const [port = 0] = ports;
  const front = count === 1 ? null : await startRoundRobin(ports);
  return {
    ...apiClient(front?.url ?? `http://127.0.0.1:${port}`, {}, as?.cookies),
    port,
    processes,
    output: () => processes.map((one) => one.output()).join(''),
    async stop() {
      const codes = await Promise.all(processes.map((one) => one.stop()));
      await front?.stop();
      return codes.find((code) => code !== 0) ?? 0;
    },
  };
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

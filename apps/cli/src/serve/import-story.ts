import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Input } from '../input/read-input.ts';
import { askAsOperator } from './graphql.ts';
import type { Say } from './log.ts';

interface Job {
  readonly id: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly problems: readonly { readonly message: string }[];
  readonly story: { readonly id: string; readonly slug: string } | null;
}

const jobFields = 'id state step done total problems { message } story { id slug }';
const importMutation = `mutation Import($input: ImportStoryInput!) {
  importStory(input: $input) {
    ... on ImportStoryPayload { job { ${jobFields} } }
    ... on InvalidInputError { message problems { message } }
  }
}`;
const showMutation = `mutation Show($input: SetStoryVisibilityInput!) {
  setStoryVisibility(input: $input) { ... on Error { message } }
}`;
const jobQuery = `query Job($id: ID!) { job(id: $id) { ${jobFields} } }`;

/** Imports reports as one story that everybody sees, and says how it goes on. Returns the story's slug, or `null` where none was made. */
export async function importStory(
  url: string,
  inputs: readonly Input[],
  say: Say,
  signal: AbortSignal,
): Promise<string | null> {
  const reports = inputs.map(({ path, content, format }) => ({
    name: basename(path),
    content,
    format: format.toUpperCase(),
  }));
  // The same files give the same story, however often Crossread is started with them.
  const idempotencyKey = createHash('sha256').update(JSON.stringify(reports)).digest('hex');
  const { importStory: result } = await askAsOperator<{ importStory: { job?: Job; message?: string } & Partial<Job> }>(
    url,
    importMutation,
    {
      input: { reports, idempotencyKey },
    },
  );
  if (!result.job) {
    for (const { message } of result.problems ?? [{ message: result.message ?? 'The reports were refused.' }])
      say(message);
    return null;
  }
  const job = await follow(url, result.job, say, signal);
  for (const { message } of job.problems) say(message);
  if (job.story === null) {
    say('No story was made of these reports.');
    return null;
  }
  await askAsOperator(url, showMutation, { input: { storyId: job.story.id, visibility: 'PUBLIC' } });
  return job.story.slug;
}

async function follow(url: string, job: Job, say: Say, signal: AbortSignal): Promise<Job> {
  let said = '';
  for (;;) {
    const step = job.total > 1 ? `${job.step} (${job.done} of ${job.total})` : job.step;
    if (step !== said && step.trim() !== '') say((said = step));
    if (job.state === 'DONE' || job.state === 'FAILED') return job;
    await sleep(250, undefined, { signal });
    const { job: now } = await askAsOperator<{ job: Job | null }>(url, jobQuery, { id: job.id });
    if (now === null) throw new Error('The import is not known to the API any more.');
    job = now;
  }
}

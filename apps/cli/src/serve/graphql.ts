import { setTimeout as sleep } from 'node:timers/promises';
import { operatorToken } from './operator-token.ts';
import { StartError } from './start-error.ts';

/** Asks the Crossread that this machine's owner runs, as its operator. Throws where it cannot be reached or answers with errors. */
export function askAsOperator<T>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  return ask(url, query, variables, { authorization: `Bearer ${operatorToken()}` });
}

async function ask<T>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (errors?.length || !data)
    throw new Error(errors?.map(({ message }) => message).join(' ') ?? `It answered ${response.status}.`);
  return data;
}

/** Whether a Crossread answers there, not just any server. */
export async function isCrossread(url: string): Promise<boolean> {
  try {
    await ask(url, '{ stories(first: 1) { totalCount } }');
    return true;
  } catch {
    return false;
  }
}

/** Waits until the Crossread there answers. Throws after `patienceMs`. */
export async function untilAnswers(url: string, what: string, signal: AbortSignal, patienceMs = 90_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await isCrossread(url))) {
    if (performance.now() > deadline) throw new StartError(`${what} does not answer; what it said stands above.`);
    await sleep(100, undefined, { signal });
  }
}

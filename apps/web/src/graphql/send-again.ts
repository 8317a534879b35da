import { retryExchange } from '@urql/exchange-retry';
import { makeOperation, type CombinedError, type Exchange, type Operation } from 'urql';
import { pipe, tap } from 'wonka';
import type { Waiting } from './waiting.ts';

const attempts = 4;
/** What a person waits for at most before one more attempt; whoever is told to wait for longer is told so at once. */
const longestMs = 8_000;
const firstMs = 400;
/** retryExchange waits for 1.5 to 2.5 times what it is given, so that not all come back at the same moment. */
const leastJitter = 1.5;

/**
 * Sends again what did not get through, or came while the API had too much to do: queries, and mutations that the API
 * knows by their key. All three waits together are about 2 to 10 seconds, or as long as Retry-After says.
 */
export function sendAgain(waiting: Waiting): Exchange {
  const retry = retryExchange({
    maxNumberAttempts: attempts,
    initialDelayMs: firstMs,
    maxDelayMs: longestMs,
    retryIf: (error, operation) => mayBeSentTwice(operation) && passes(error),
    retryWith(error, operation) {
      waiting.begin(operation.key);
      const delay = retryAfterMs(error);
      if (delay === null) return operation;
      const { count = 0 } = (operation.context['retry'] ?? {}) as { readonly count?: number };
      return makeOperation(operation.kind, operation, {
        ...operation.context,
        retry: { count, delay: delay / leastJitter },
      });
    },
  });
  return (input) => {
    const run = retry(input);
    return (operations) =>
      pipe(
        operations,
        tap(({ kind, key }) => {
          if (kind === 'teardown') waiting.end(key);
        }),
        run,
        tap(({ operation: { key } }) => waiting.end(key)),
      );
  };
}

function mayBeSentTwice({ kind, variables }: Operation): boolean {
  if (kind !== 'mutation') return kind === 'query';
  const { input } = variables as { readonly input?: { readonly idempotencyKey?: string | null } };
  return Boolean(input?.idempotencyKey);
}

/** 502: the pages' server did not reach the API. */
const passing = [429, 502, 503];

function passes(error: CombinedError): boolean {
  const status = responseOf(error)?.status;
  if (status !== undefined && passing.includes(status)) return (retryAfterMs(error) ?? 0) <= longestMs;
  const cutOff = status === 200;
  return error.networkError !== undefined && (status === undefined || cutOff);
}

function retryAfterMs(error: CombinedError): number | null {
  const seconds = responseOf(error)?.headers.get('retry-after');
  return seconds && Number.isFinite(Number(seconds)) ? Number(seconds) * 1000 : null;
}

function responseOf({ response }: CombinedError): Response | undefined {
  return response as Response | undefined;
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { OperationKind, Outcome } from '../metrics/metrics.ts';
import type { Cacheability } from '../response-cache/cacheability.ts';

/** What belongs to the request at hand, however deep the call: log lines and masked errors name its id. */
export interface RequestScope {
  readonly requestId: string;
  readonly cacheability: Cacheability;
  operation?: OperationKind;
  outcome?: Outcome;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();

/** The id a proxy gave the request, if it looks like one, or a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

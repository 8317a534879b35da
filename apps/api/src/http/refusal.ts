import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from './send-json.ts';

/** Why a request is answered without being read or looked at any further. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 408 | 413 | 415 | 429 | 503 | 504;
  /** For programs and for the metrics: a few words in all. */
  readonly code: string;
  /** Says what, and what to do. */
  readonly message: string;
  /** When it is worth asking again. */
  readonly retryAfterSeconds?: number;
}

/** As GraphQL over HTTP has it, in the media type that the client accepts. The connection ends: its body may be unread. */
export function sendRefusal(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { status, code, message, retryAfterSeconds } = refusal;
  const graphql = request.headers.accept?.includes('application/graphql-response+json') === true;
  sendJson(
    response,
    status,
    { errors: [{ message, extensions: { code } }] },
    {
      connection: 'close',
      ...(graphql ? { 'content-type': 'application/graphql-response+json; charset=utf-8' } : {}),
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
  );
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptAnswer } from './response-cache.ts';

/** Sends an answer, or says that the asker has it already, also where a query is POSTed: it is read all the same. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  { contentType, body, etag }: KeptAnswer,
): void {
  // Whoever keeps it has to ask each time whether it still holds.
  const headers = { etag, 'cache-control': 'no-cache', vary: 'Accept, Authorization, Cookie' };
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag) || known?.includes('*')) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { 'content-type': contentType, 'content-length': body.length, ...headers });
  response.end(body);
}

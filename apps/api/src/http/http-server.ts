import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { newCacheability } from '../response-cache/cacheability.ts';
import type { Handler } from './graphql-handler.ts';
import { requestIdOf, requestScope } from './request-scope.ts';
import { sendJson } from './send-json.ts';

interface Options {
  readonly graphql: Handler;
  readonly auth: Handler;
  /** Why the server cannot serve now, or null. */
  readonly problem: () => Promise<string | null>;
  readonly log: Logger;
}

/** Longer than proxies keep a connection idle, so that it is never closed under a request just sent. */
const keepAliveMs = 75_000;

/** Routes requests, gives each an id, and logs how it went. */
export function httpServer({ graphql, auth, problem, log }: Options): Server {
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql') return graphql(request, response);
    if (pathname.startsWith('/auth/')) return auth(request, response);
    if (pathname === '/health/live') return sendJson(response, 200, { status: 'ok' });
    if (pathname === '/health/ready') {
      const reason = await problem();
      return sendJson(
        response,
        reason === null ? 200 : 503,
        reason === null ? { status: 'ok' } : { status: 'unavailable', reason },
      );
    }
    sendJson(response, 404, { message: 'The API answers at /graphql, /auth, /health/live and /health/ready.' });
  };

  const server = createServer((request, response) => {
    const requestId = requestIdOf(request);
    const startedAt = performance.now();
    requestScope.run({ requestId, cacheability: newCacheability() }, () => {
      response.setHeader('x-request-id', requestId);
      response.once('close', () => {
        const ms = Math.round(performance.now() - startedAt);
        const level = request.url?.startsWith('/health') ? 'debug' : 'info';
        log[level]({ method: request.method, url: request.url, status: response.statusCode, ms }, 'request');
      });
      route(request, response).catch((error: unknown) => {
        log.error({ err: error }, 'request failed');
        if (response.headersSent) response.destroy();
        else
          sendJson(response, 500, {
            message: `Something went wrong on the server. Its log says more under ${requestId}.`,
          });
      });
    });
  });
  server.keepAliveTimeout = keepAliveMs;
  return server;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics/metrics.ts';
import { Cacheability } from '../response-cache/cacheability.ts';
import type { Handler } from './graphql-handler.ts';
import { requestIdOf, requestScope, type RequestScope } from './request-scope.ts';
import { sendJson } from './send-json.ts';

interface Options {
  readonly graphql: Handler;
  readonly auth: Handler;
  /** Why the server cannot serve now, or null. */
  readonly problem: () => Promise<string | null>;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Longer than proxies keep a connection idle, so that it is never closed under a request just sent. */
const keepAliveMs = 75_000;
/** A request that has not arrived by then, head or whole, is cut off; bodies of /graphql have a bound of their own. */
const headersMs = 10_000;
const requestMs = 120_000;
const checkingMs = 2_000;

/** Routes requests, gives each an id, and logs how it went. */
export function httpServer({ graphql, auth, problem, metrics, log }: Options): Server {
  const route = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Most requests name it as it is.
    const pathname = path === '/graphql' ? path : new URL(path, 'http://localhost').pathname;
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
    if (pathname === '/metrics') {
      const text = await metrics.registry.metrics();
      response.writeHead(200, { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' });
      return void response.end(text);
    }
    const message = 'The API answers at /graphql, /auth, /health/live, /health/ready and /metrics.';
    sendJson(response, 404, { message });
  };

  const server = createServer({ connectionsCheckingInterval: checkingMs }, (request, response) => {
    const scope: RequestScope = { requestId: requestIdOf(request), cacheability: new Cacheability() };
    const startedAt = performance.now();
    // Not the whole address, in which a GET has its query.
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    requestScope.run(scope, () => {
      response.setHeader('x-request-id', scope.requestId);
      response.once('close', () => {
        const ms = Math.round(performance.now() - startedAt);
        log[path === '/graphql' ? 'info' : 'debug'](
          { method: request.method, path, status: response.statusCode, ms },
          'request',
        );
        if (path !== '/graphql') return;
        const outcome = response.writableFinished ? (scope.outcome ?? 'invalid') : 'gone';
        metrics.requested(scope.operation ?? 'none', outcome, ms / 1000);
      });
      route(path, request, response).catch((error: unknown) => {
        if (request.destroyed && !request.complete) return; // the client went away in the middle of its request
        scope.outcome = 'failed';
        log.error({ err: error }, 'request failed');
        if (response.headersSent) response.destroy();
        else
          sendJson(response, 500, {
            message: `Something went wrong on the server. Its log says more under ${scope.requestId}.`,
          });
      });
    });
  });
  server.keepAliveTimeout = keepAliveMs;
  server.headersTimeout = headersMs;
  server.requestTimeout = requestMs;
  return server;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLRUCache, createYoga, useExecutionCancellation } from 'graphql-yoga';
import type { Logger } from 'pino';
import { askerOf, UnknownTokenError } from '../access/asker.ts';
import { nobody } from '../access/viewer.ts';
import type { Context, Services } from '../context.ts';
import type { Budgets, Payer } from '../limits/budgets.ts';
import { costLimit } from '../limits/cost-limit.ts';
import { documentLimits } from '../limits/document-limits.ts';
import { lengthLimits } from '../limits/length-limits.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { schema } from '../schema/schema.ts';
import { usePlannedExecution } from '../execution/planned-execution.ts';
import { admitRequest } from './admit-request.ts';
import type { EventStreams } from './event-streams.ts';
import type { Graphiql } from './graphiql.ts';
import { graphqlOutcome } from './graphql-outcome.ts';
import { inTime } from './in-time.ts';
import { maskError } from './mask-error.ts';
import { noticed } from '../response-cache/noticed.ts';
import type { ResponseCache } from '../response-cache/response-cache.ts';
import { sendKept } from '../response-cache/send-kept.ts';
import { useCacheability } from '../response-cache/use-cacheability.ts';
import { exhaustedRefusal, payerOf, spenderOf } from './payer.ts';
import { bodyReader } from './read-body.ts';
import { requestScope } from './request-scope.ts';
import { sendRefusal, type Refusal } from './refusal.ts';
import { answerShortly, useAnswered } from './short-way.ts';
import { useTrustedDocuments } from './trusted-documents.ts';
import { utf8Of } from './utf8-of.ts';
import { webHeaders } from './web-headers.ts';

/** Our own pages have some thirty documents; others may be as long as the limits let them. */
const documentsKept = 200;
/** A guess is worth as much as a page. */
const unknownTokenCost = 1000;

interface Options {
  readonly services: Services;
  /** Null where no answers are kept. */
  readonly cache: ResponseCache | null;
  readonly log: Logger;
  readonly streams: EventStreams;
  readonly metrics: Metrics;
  /** What a browser gets at the same address; null: nothing. */
  readonly graphiql: Graphiql | null;
  /** Whether browsers reach us by https alone. */
  readonly secure: boolean;
  readonly operatorToken: string | null;
  /** Other origins than that of the address asked whose pages may ask. */
  readonly origins: readonly string[];
  readonly budgets: Budgets;
  /** How many proxies of ours stand in front of us. */
  readonly proxies: number;
  /** How long a body may take to arrive, and an answer to be made. */
  readonly timeoutMs: number;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers /graphql. */
export function graphqlHandler(options: Options): Handler {
  const { services, cache, log, streams, metrics, graphiql, origins, budgets, proxies, timeoutMs, ...asking } = options;
  const prisma = noticed(services.prisma);
  const yoga = createYoga<Pick<Context, 'asker' | 'address' | 'spend'>>({
    schema,
    graphqlEndpoint: '/graphql',
    ...(graphiql ?? { graphiql: false }),
    landingPage: false,
    logging: false,
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: false, // bounded while it is read
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: documentsKept }),
      errorCache: createLRUCache({ max: documentsKept }),
    },
    plugins: [
      useAnswered,
      useTrustedDocuments,
      useCacheability,
      graphqlOutcome(metrics),
      lengthLimits,
      documentLimits,
      costLimit,
      useExecutionCancellation(),
      usePlannedExecution(),
    ],
    context: ({ asker, address, spend }): Context => ({ ...services, prisma, asker, address, spend }),
    maskedErrors: { maskError: (error) => maskError(error, log) },
  });
  const bodies = bodyReader(timeoutMs);
  const tooLate: Refusal = {
    status: 504,
    code: 'TOO_LATE',
    message: `The answer was not ready within ${timeoutMs / 1000} seconds and was given up. Ask for less at a time.`,
  };

  function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
    metrics.refused(refusal.code);
    const scope = requestScope.getStore();
    if (scope) scope.outcome = 'refused';
    sendRefusal(request, response, refusal);
  }

  async function respond(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    payer: Payer,
  ): Promise<void> {
    const key = cache?.keyOf(request, body) ?? null;
    const kept = key === null ? undefined : cache?.get(key);
    if (kept) {
      const scope = requestScope.getStore();
      if (scope) Object.assign(scope, { operation: 'query', outcome: 'ok' });
      return sendKept(request, response, kept);
    }
    const keep = key === null ? undefined : cache?.begin(key);
    const { method = 'GET', url = '/' } = request;
    const headers = webHeaders(request);
    const asker = await askerOf({ ...services, ...asking }, headers).catch(refused);
    if (asker instanceof UnknownTokenError) {
      response.setHeader('www-authenticate', 'Bearer');
      await budgets.spend(payer, spenderOf(nobody), unknownTokenCost);
      return refuse(request, response, { status: 401, code: 'UNAUTHENTICATED', message: asker.message });
    }
    const spend = (cost: number) => budgets.spend(payer, spenderOf(asker.viewer), cost);
    const asked = { asker, address: payer.address, spend };
    const sentWith = (signal: AbortSignal): Request =>
      new yoga.fetchAPI.Request(`http://localhost${url}`, {
        method,
        headers,
        body: method === 'GET' || method === 'HEAD' ? null : new Uint8Array(body),
        signal,
      });
    const answer = await inTime(response, timeoutMs, async (signal) => {
      const sent = sentWith(signal);
      const short = await answerShortly(yoga, sent, body, asked);
      const made = short && 'body' in short ? short : await yoga.fetch(sent, { ...short, ...asked });
      await cache?.settle();
      return made;
    });
    if (answer === 'gone') return;
    if (answer === 'late') return refuse(request, response, tooLate);
    if (asker.cookies.length > 0) response.setHeader('set-cookie', asker.cookies);
    const isStream = answer.headers.get('content-type') === 'text/event-stream';
    if (isStream && 'arrayBuffer' in answer && answer.body) {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      return streams.send(answer.body, response);
    }
    const written = 'arrayBuffer' in answer ? Buffer.from(await answer.arrayBuffer()) : utf8Of(answer.body);
    if (keep && answer.status === 200 && requestScope.getStore()?.cacheability.isShared) {
      return sendKept(request, response, keep(answer.headers.get('content-type') ?? '', written));
    }
    // With its head still unwritten, Node gives it a length and sends both at once.
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.end(written);
  }

  return async (request, response) => {
    const payer = payerOf(request, proxies);
    const refused =
      admitRequest(request.method ?? 'GET', request.headers, origins) ??
      exhaustedRefusal(budgets.exhausted(payer)) ??
      streams.refusal(request);
    if (refused) return refuse(request, response, refused);
    const { body, done } = await bodies.read(request);
    try {
      await (Buffer.isBuffer(body) ? respond(request, response, body, payer) : refuse(request, response, body));
    } finally {
      done();
    }
  };
}

/** A token that is not known is the asker's mistake; anything else is ours. */
function refused(error: unknown): UnknownTokenError {
  if (error instanceof UnknownTokenError) return error;
  throw error;
}

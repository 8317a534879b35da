import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { askerOf, UnknownTokenError, type Asker } from '../access/asker.ts';
import type { Context, Services } from '../context.ts';
import { schema } from '../schema/schema.ts';
import { maskError } from './mask-error.ts';
import { noticed } from '../response-cache/noticed.ts';
import type { ResponseCache } from '../response-cache/response-cache.ts';
import { sendKept } from '../response-cache/send-kept.ts';
import { useCacheability } from '../response-cache/use-cacheability.ts';
import { readBody } from './read-body.ts';
import { requestScope } from './request-scope.ts';
import { sendJson } from './send-json.ts';
import { answerShortly, useAnswered, type WrittenAnswer } from './short-way.ts';
import { webHeaders } from './web-headers.ts';

/** An import of the most reports a story holds, each as long as may be, and their JSON. */
const bodyBytesMost = 128 * 1024 * 1024;

interface Options {
  readonly services: Services;
  /** Null where no answers are kept. */
  readonly cache: ResponseCache | null;
  readonly log: Logger;
  /** A browser gets GraphiQL at the same address. */
  readonly graphiql: boolean;
  /** Whether browsers reach us by https alone. */
  readonly secure: boolean;
  readonly operatorToken: string | null;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers /graphql. */
export function graphqlHandler({ services, cache, log, graphiql, ...asking }: Options): Handler {
  const prisma = noticed(services.prisma);
  const yoga = createYoga<{ readonly asker: Asker }>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql,
    landingPage: false,
    logging: false,
    cors: false,
    plugins: [useAnswered, useCacheability],
    context: ({ asker }): Context => ({ ...services, prisma, asker }),
    maskedErrors: { maskError: (error) => maskError(error, log) },
  });
  return async (request, response) => {
    const body = await readBody(request, bodyBytesMost);
    if (body === null) {
      const megabytes = bodyBytesMost / 1024 / 1024;
      const message = `The request is larger than ${megabytes} MB. Import fewer or shorter reports at a time.`;
      sendJson(
        response,
        413,
        { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
        { connection: 'close' },
      );
      return;
    }
    const key = cache?.keyOf(request, body) ?? null;
    const kept = key === null ? undefined : cache?.get(key);
    if (kept) return sendKept(request, response, kept);
    const keep = key === null ? undefined : cache?.begin(key);
    const { method = 'GET', url = '/' } = request;
    const headers = webHeaders(request);
    const asker = await askerOf({ ...services, ...asking }, headers).catch(refused);
    if (asker instanceof UnknownTokenError) {
      const errors = [{ message: asker.message, extensions: { code: 'UNAUTHENTICATED' } }];
      return sendJson(response, 401, { errors }, { 'www-authenticate': 'Bearer' });
    }
    const bodiless = method === 'GET' || method === 'HEAD';
    const asked = new yoga.fetchAPI.Request(`http://localhost${url}`, {
      method,
      headers,
      body: bodiless ? null : new Uint8Array(body),
    });
    const short = await answerShortly(yoga, asked, body, { asker });
    const answer = short && 'body' in short ? short : await writtenBy(await yoga.fetch(asked, { asker, ...short }));
    if (asker.cookies.length > 0) response.setHeader('set-cookie', asker.cookies);
    await cache?.settle();
    if (keep && answer.status === 200 && requestScope.getStore()?.cacheability.isShared) {
      return sendKept(request, response, keep(answer.headers['content-type'] ?? '', answer.body));
    }
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  };
}

async function writtenBy(answer: Response): Promise<WrittenAnswer> {
  const { status, headers } = answer;
  return { status, headers: Object.fromEntries(headers), body: Buffer.from(await answer.arrayBuffer()) };
}

/** A token that is not known is the asker's mistake; anything else is ours. */
function refused(error: unknown): UnknownTokenError {
  if (error instanceof UnknownTokenError) return error;
  throw error;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Services } from '../context.ts';
import { schema } from '../schema/schema.ts';
import { maskError } from './mask-error.ts';
import { readBody } from './read-body.ts';
import { sendJson } from './send-json.ts';
import { answerShortly, useAnswered } from './short-way.ts';

/** An import of the most reports a story holds, each as long as may be, and their JSON. */
const bodyBytesMost = 128 * 1024 * 1024;

interface Options {
  readonly services: Services;
  readonly log: Logger;
  /** A browser gets GraphiQL at the same address. */
  readonly graphiql: boolean;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers /graphql. */
export function graphqlHandler({ services, log, graphiql }: Options): Handler {
  const yoga = createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql,
    landingPage: false,
    logging: false,
    cors: false,
    context: () => services,
    plugins: [useAnswered],
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
    const { method = 'GET', headers, url = '/' } = request;
    const bodiless = method === 'GET' || method === 'HEAD';
    const asked = new yoga.fetchAPI.Request(`http://localhost${url}`, {
      method,
      headers: headers as Record<string, string>,
      body: bodiless ? null : new Uint8Array(body),
    });
    const short = await answerShortly(yoga, asked, body);
    if (short && 'body' in short) {
      response.writeHead(200, { 'content-type': short.contentType });
      response.end(short.body);
      return;
    }
    const answer = await yoga.fetch(asked, short ?? {});
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Services } from '../context.ts';
import { schema } from '../schema/schema.ts';
import type { EventStreams } from './event-streams.ts';
import { maskError } from './mask-error.ts';
import { readBody } from './read-body.ts';
import { sendJson } from './send-json.ts';

/** An import of the most reports a story holds, each as long as may be, and their JSON. */
const bodyBytesMost = 128 * 1024 * 1024;

interface Options {
  readonly services: Services;
  readonly log: Logger;
  readonly streams: EventStreams;
  /** A browser gets GraphiQL at the same address. */
  readonly graphiql: boolean;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers /graphql. */
export function graphqlHandler({ services, log, streams, graphiql }: Options): Handler {
  const yoga = createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql,
    landingPage: false,
    logging: false,
    cors: false,
    context: () => services,
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
    const answer = await yoga.fetch(
      new yoga.fetchAPI.Request(new URL(url, 'http://localhost').href, {
        method,
        headers: headers as Record<string, string>,
        body: bodiless ? null : new Uint8Array(body),
      }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body && answer.headers.get('content-type') === 'text/event-stream') {
      return streams.send(answer.body, response);
    }
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

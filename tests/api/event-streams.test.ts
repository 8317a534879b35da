import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createYoga } from 'graphql-yoga';
import { schema } from '../../apps/api/src/schema/schema.ts';
import { eventStreams, type EventStreams } from '../../apps/api/src/http/event-streams.ts';

/** Of the kind that answers are made of: its iterator can be returned while a chunk is awaited. */
const { ReadableStream } = createYoga({ schema, logging: false }).fetchAPI;

/** A server whose answer is a stream that a test fills. */
let server: Server;
let streams: EventStreams;
let body: ReadableStream<Uint8Array>;

beforeEach(async () => {
  streams = eventStreams();
  server = createServer((_request, response) => void streams.send(body, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function connect(): Promise<IncomingMessage> {
  const sent = request({ port: (server.address() as AddressInfo).port }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.on('error', () => {});
  return response;
}

/** A stream that has told one thing and waits for the next. */
function waiting(): { readonly cancelled: Promise<void>; readonly stream: ReadableStream<Uint8Array> } {
  let cancelled = (): void => {};
  const promise = new Promise<void>((resolve) => (cancelled = resolve));
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from('event: next\n\n')),
    cancel: () => cancelled(),
  });
  return { cancelled: promise, stream };
}

describe('a stream of events', () => {
  test('that its client leaves is cancelled though nothing comes', async () => {
    const { cancelled, stream } = waiting();
    body = stream;
    const response = await connect();
    expect(streams.count).toBe(1);
    response.destroy();
    await cancelled;
    expect(streams.count).toBe(0);
  });

  test('ends where the server stops, and so do those that come later', async () => {
    for (const before of [true, false]) {
      const { cancelled, stream } = waiting();
      body = stream;
      if (before) setTimeout(() => streams.end(), 100);
      const response = await connect();
      response.resume();
      await Promise.all([cancelled, once(response, 'end')]);
      expect(streams.count).toBe(0);
    }
  });

  test('is made no faster than its client reads', async () => {
    let made = 0;
    body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        made += 1;
        controller.enqueue(Buffer.alloc(64 * 1024, 'x'));
      },
    });
    const response = await connect();
    await once(response, 'readable');
    await sleep(500);
    const madeUnread = made;
    await sleep(500);
    expect(made).toBe(madeUnread);
    response.resume();
    await sleep(500);
    expect(made).toBeGreaterThan(madeUnread);
    response.destroy();
  });
});

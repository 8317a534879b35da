import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Longer than a client keeps a connection idle, so that it is never closed under a request just sent. */
const keepAliveMs = 75_000;

export interface RoundRobin {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * One address before several ports of this machine, which are given requests in turn: what an administrator has before
 * several processes. A port that does not answer is passed over, and a request whose port dies is broken off.
 */
export async function startRoundRobin(ports: readonly number[]): Promise<RoundRobin> {
  let next = 0;

  /** To the first of these that answers: each request has an order of its own, whatever others are given meanwhile. */
  function pass(incoming: IncomingMessage, response: ServerResponse, [port = 0, ...others]: readonly number[]): void {
    const { method, url: path, headers } = incoming;
    // A connection each, so that none that has died is given a request.
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false });
    let sent = false;
    outgoing.once('socket', (socket) => {
      socket.once('connect', () => {
        sent = true;
        outgoing.flushHeaders();
        incoming.pipe(outgoing);
      });
    });
    outgoing.on('error', () => {
      if (!sent && others.length > 0) pass(incoming, response, others);
      else response.destroy();
    });
    outgoing.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
      answer.once('error', () => response.destroy());
    });
    response.once('close', () => outgoing.destroy());
  }

  const server = createServer((incoming, response) => {
    next = (next + 1) % ports.length;
    pass(incoming, response, [...ports.slice(next), ...ports.slice(0, next)]);
  });
  server.keepAliveTimeout = keepAliveMs;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

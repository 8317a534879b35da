import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { Data, RunningApi } from './api.ts';

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The text as JSON, or null. */
  readonly json: Data;
}

export const jsonHeaders = { 'content-type': 'application/json' } as const;

/** A request with exactly these headers, which fetch would not send. */
export function send(
  { port }: RunningApi,
  { method = 'POST', path = '/graphql', headers = jsonHeaders, body = '' }: RawRequest,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: jsonOf(text) }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Writes bytes as they are, and gives what comes back until the server closes the connection. */
export function sendBytes({ port }: RunningApi, ...parts: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.once('close', () => resolve(text));
    // A server that refuses may close before it has read all: what it said counts.
    socket.once('error', (error) => (text === '' ? reject(error) : resolve(text)));
    for (const part of parts) socket.write(part);
  });
}

function jsonOf(text: string): Data {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

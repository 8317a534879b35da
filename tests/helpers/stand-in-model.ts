import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it was asked. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** An OpenAI-compatible endpoint on this machine, as good or bad as a test wants it. */
export interface StandInModel {
  /** Up to and with "/v1". */
  readonly url: string;
  /** Requests so far, since `answers` was last called. */
  readonly asked: readonly Asked[];
  /** How it answers from now on. */
  answers(how: (response: ServerResponse) => void): void;
  stop(): Promise<void>;
}

export async function startStandInModel(): Promise<StandInModel> {
  const asked: Asked[] = [];
  let answer: (response: ServerResponse) => void = (response) => response.end();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url: path = '', headers } = request;
      asked.push({ path, headers, body: JSON.parse(Buffer.concat(chunks).toString() || '{}') as Asked['body'] });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answers(how) {
      asked.length = 0;
      answer = how;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Says the text as a chat completion. */
export function saying(text: string): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        ...{ id: 'stand-in', object: 'chat.completion', created: 0, model: 'stand-in' },
        choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
      }),
    );
  };
}

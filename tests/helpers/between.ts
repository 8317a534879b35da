import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import texts from '../../apps/api/trusted-documents.json' with { type: 'json' };
import { freePort } from './app.ts';

export type DocumentName = keyof typeof texts;

/** A request of the pages, as it came. */
export interface Asked {
  /** Of the document, which is sent by its hash or whole. */
  readonly name: string;
  readonly body: { readonly documentId?: string; readonly query?: string; readonly variables?: { input?: Input } };
  /** Whether both sides are still at it. */
  open: boolean;
}
type Input = Readonly<Record<string, unknown>>;

/**
 * What becomes of a request: the API is too busy, or does not know the hash; its stream is cut off after the first event,
 * or nothing comes at all; null: it is answered.
 */
type Fate = 'busy' | 'unknown' | 'cut' | 'silent' | null;

/** Stands between the pages' server and the API. */
export interface Between {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Decides from now on; what was asked before is forgotten. */
  decide(fateOf: (asked: Asked) => Fate): void;
  stop(): void;
}

const nameOfHash = new Map(
  Object.entries(texts).map(([name, document]) => [
    `sha256:${createHash('sha256').update(document).digest('hex')}`,
    name,
  ]),
);

export async function startBetween(apiUrl: string): Promise<Between> {
  const port = await freePort();
  let asked: Asked[] = [];
  let fateOf: (asked: Asked) => Fate = () => null;
  const server = createServer((request, response) => {
    void (async () => {
      const sent = await text(request);
      const body = request.url === '/graphql' ? (JSON.parse(sent) as Asked['body']) : {};
      const name = nameOfHash.get(body.documentId ?? '') ?? /^\w+ (\w+)/.exec(body.query ?? '')?.[1] ?? '';
      const one = { name, body, open: true };
      asked.push(one);
      const left = new AbortController();
      response.once('close', () => {
        one.open = false;
        left.abort();
      });
      const fate = fateOf(one);
      if (fate === 'silent') return;
      if (fate === 'busy') return refuse(response, 503, 'Too much at once.', { 'retry-after': '1' });
      if (fate === 'unknown') return refuse(response, 400, 'PersistedQueryNotFound');
      const { method = 'GET', url, headers } = request;
      const answer = await fetch(`${apiUrl}${url}`, {
        ...{ method, headers: forwarded(headers), signal: left.signal, redirect: 'manual' },
        ...(method === 'POST' && { body: sent }),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      for await (const chunk of answer.body ?? []) {
        response.write(chunk, () => {
          if (fate === 'cut' && String(Buffer.from(chunk)).includes('event: next')) response.destroy();
        });
      }
      response.end();
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    get asked() {
      return asked;
    },
    decide(decision) {
      asked = [];
      fateOf = decision;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function refuse(response: ServerResponse, status: number, message: string, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ errors: [{ message }] }));
}

/** Headers but for those of this connection. */
function forwarded(headers: IncomingHttpHeaders): Record<string, string> {
  const own = ['host', 'connection', 'content-length', 'transfer-encoding'];
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (own.includes(name) ? [] : [[name, String(value)]])),
  );
}

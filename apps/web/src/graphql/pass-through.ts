import { apiUrl } from './api-url.ts';

/** Headers that belong to one connection, and those that fetch has already dealt with. */
const connectionHeaders = [
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

function passedOn(headers: Headers): Headers {
  const passed = new Headers(headers);
  for (const name of connectionHeaders) passed.delete(name);
  return passed;
}

/**
 * Passes a request to the same path of the API unbuffered, so that pages, queries, event streams and signing in share one
 * origin. A rewrite in next.config would fix the API's address when the app is built.
 */
export async function passThrough(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const target = new URL(pathname, apiUrl());
  target.search = search;
  try {
    const answer = await fetch(target, {
      method: request.method,
      headers: passedOn(request.headers),
      body: request.body,
      redirect: 'manual',
      cache: 'no-store',
      signal: request.signal,
      ...(request.body && { duplex: 'half' }),
    });
    const headers = passedOn(answer.headers);
    // Next compresses what it may, which would hold events back.
    if (headers.get('content-type')?.startsWith('text/event-stream')) headers.set('cache-control', 'no-transform');
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    // For whoever set Crossread up: pages go by the code.
    // eslint-disable-next-line no-restricted-syntax -- not a sentence of the interface
    const message = 'The API does not answer. Is it running, and is API_URL its address?';
    return Response.json({ errors: [{ message, extensions: { code: 'API_UNREACHABLE' } }] }, { status: 502 });
  }
}

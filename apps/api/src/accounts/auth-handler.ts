import type { Handler } from '../http/graphql-handler.ts';
import { clientAddress } from '../http/client-address.ts';
import { bodyReader } from '../http/read-body.ts';
import { sendRefusal } from '../http/refusal.ts';
import { sendJson } from '../http/send-json.ts';
import { webHeaders } from '../http/web-headers.ts';
import { authPath, type Auth } from './auth.ts';
import type { FailureLimit } from './failure-limit.ts';

interface Options {
  readonly auth: Auth;
  readonly failures: FailureLimit;
  /** How many proxies of ours stand in front of us. */
  readonly proxies: number;
  /** How long a body may take to arrive. */
  readonly timeoutMs: number;
}

/** What better-auth offers and we do not use is not there. */
const offered = new Set(
  [
    'sign-up/email',
    'sign-in/email',
    'sign-out',
    'get-session',
    'send-verification-email',
    'verify-email',
    'request-password-reset',
    'reset-password',
    'change-password',
    'update-user',
    'delete-user',
  ].map((path) => `${authPath}/${path}`),
);
const failed = new Set([400, 401, 403, 422]);
/** Each sends a mail to whoever is named, so each counts. */
const mailing = new Set(['request-password-reset', 'send-verification-email'].map((path) => `${authPath}/${path}`));

/** Answers /auth/…; whoever fails too often waits. */
export function authHandler({ auth, failures, proxies, timeoutMs }: Options): Handler {
  const bodies = bodyReader(timeoutMs);
  return async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const address = clientAddress(request, proxies);
    const headers = webHeaders(request);
    const { pathname, search } = new URL(url, 'http://localhost');
    if (!offered.has(pathname)) return sendJson(response, 404, { message: 'There is nothing at this address.' });

    const { body, done } = await bodies.read(request);
    done();
    if (!Buffer.isBuffer(body)) return sendRefusal(request, response, body);
    const failing = { address, tried: emailIn(body) };
    const seconds = await failures.wait(failing);
    if (seconds !== null) {
      const message = `That failed too often. Try again in ${Math.ceil(seconds / 60)} minutes.`;
      return sendJson(response, 429, { code: 'TOO_MANY_FAILURES', message }, { 'retry-after': String(seconds) });
    }
    const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
    const protocol = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
    const bodiless = method === 'GET' || method === 'HEAD';
    const answer = await auth.handler(
      new Request(`${protocol}://${host}${pathname}${search}`, {
        method,
        headers,
        body: bodiless ? null : new Uint8Array(body),
      }),
    );
    if (failed.has(answer.status) || mailing.has(pathname)) await failures.note(failing);
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
    response.setHeader('set-cookie', answer.headers.getSetCookie());
    response.setHeader('cache-control', 'no-store');
    response.writeHead(answer.status);
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

function emailIn(body: Buffer): string | null {
  try {
    const { email } = JSON.parse(body.toString('utf8')) as { readonly email?: unknown };
    return typeof email === 'string' ? email : null;
  } catch {
    return null;
  }
}

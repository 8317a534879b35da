import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';

/**
 * Gives each page a Content-Security-Policy that lets nothing in from anywhere but this origin: no third party learns
 * who reads what. Next reads the nonce from the request's header and puts it on the scripts it writes.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  // The development server evaluates code and writes styles inline.
  const development = process.env.NODE_ENV === 'development';
  const policy = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Without it `strict-dynamic` keeps the service worker out.
    `worker-src 'self'`,
    `img-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
}

/** Pages only: files need no policy, and GraphiQL brings its own. */
export const config = { matcher: '/((?!_next/|graphql|auth/|favicon.ico|icon.svg|service-worker.js).*)' };

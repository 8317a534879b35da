import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from './refusal.ts';

/**
 * Refuses what a foreign page could send with a visitor's cookies, and bodies other than plain JSON. A form can neither
 * send JSON nor hide where it comes from: browsers say it in Sec-Fetch-Site, older ones in Origin.
 */
export function admitRequest(method: string, headers: IncomingHttpHeaders, origins: readonly string[]): Refusal | null {
  if (isForeign(method, headers, origins)) {
    const message =
      'Requests from pages of other origins are not answered. If this page belongs to the installation, name its origin in ALLOWED_ORIGINS.';
    return { status: 403, code: 'CROSS_SITE', message };
  }
  if (method !== 'POST') return null;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    const message = 'Bodies are read uncompressed. Send it without Content-Encoding.';
    return { status: 415, code: 'CONTENT_ENCODING', message };
  }
  if (headers['content-type'] === undefined && headers['content-length'] === '0') {
    const message = 'The request has no body. Send {"query": "…"} with Content-Type: application/json.';
    return { status: 400, code: 'NO_BODY', message };
  }
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '')) {
    const message = 'Bodies are JSON. Send it with Content-Type: application/json.';
    return { status: 415, code: 'CONTENT_TYPE', message };
  }
  return null;
}

function isForeign(method: string, headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  const navigates = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  if (headers['sec-fetch-site'] === 'cross-site' && !navigates) return !isOurs(headers, origins);
  return method === 'POST' && headers.origin !== undefined && !isOurs(headers, origins);
}

/** By the host that the browser asked, here or at the proxy in front; no page can set these headers. */
function isOurs({ origin = '', host, ...headers }: IncomingHttpHeaders, origins: readonly string[]): boolean {
  if (origins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return [host, headers['x-forwarded-host']].includes(new URL(origin).host);
}

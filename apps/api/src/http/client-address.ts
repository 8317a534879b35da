import type { IncomingMessage } from 'node:http';

/**
 * Where a request came from: through `proxies` proxies of ours, each of which adds whom it heard from at the end of
 * X-Forwarded-For. What stands before those was written by the client and means nothing.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const direct = request.socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  const forwarded = (request.headersDistinct['x-forwarded-for'] ?? []).join(',').split(',');
  return forwarded.at(-proxies)?.trim() || direct;
}

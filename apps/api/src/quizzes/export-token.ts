import { createHash, timingSafeEqual } from 'node:crypto';
import { invalid } from '../errors.ts';

/** A random UUID has 36. */
const fewest = 20;
const most = 200;

/** What is stored of a token: it cannot be had back, and tells nothing where the store is seen. */
export function exportHash(token: string): string {
  if (token.length < fewest || token.length > most) {
    const message = `An export token has from ${fewest} to ${most} characters, not ${token.length}. Make it of chance: a random UUID will do.`;
    throw invalid('out-of-range', 'exportToken', message);
  }
  return hashOf(token);
}

export function opens(token: string | null | undefined, storedHash: string | null): boolean {
  if (!token || storedHash === null) return false;
  return timingSafeEqual(Buffer.from(hashOf(token)), Buffer.from(storedHash));
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

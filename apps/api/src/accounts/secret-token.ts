import { createHash, randomBytes } from 'node:crypto';

/** What is stored of a secret that only its holder has: it cannot be had back. Hexadecimal. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** 256 bits by chance, in 43 characters that need no escaping in an address or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

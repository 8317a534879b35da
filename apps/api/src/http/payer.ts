import type { IncomingMessage } from 'node:http';
import { hashOf } from '../accounts/secret-token.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Exhausted, Payer, Spender } from '../limits/budgets.ts';
import { exhaustedWords } from '../limits/limit-error.ts';
import { clientAddress } from './client-address.ts';
import type { Refusal } from './refusal.ts';

/** Who pays for a request, as far as its head tells. */
export function payerOf(request: IncomingMessage, proxies: number): Payer {
  const { authorization, cookie } = request.headers;
  const shown = authorization ?? cookie;
  // Credentials are not kept, but what they hash to.
  return { address: clientAddress(request, proxies), credential: shown === undefined ? null : hashOf(shown) };
}

export function spenderOf({ userId, personId, pupil, tokenScopes }: Viewer): Spender {
  return { id: userId ?? pupil?.id ?? personId, byToken: tokenScopes !== null };
}

export function exhaustedRefusal(exhausted: Exhausted | null): Refusal | null {
  if (!exhausted) return null;
  const { seconds } = exhausted;
  return { status: 429, code: 'RATE_LIMITED', message: exhaustedWords(exhausted), retryAfterSeconds: seconds };
}

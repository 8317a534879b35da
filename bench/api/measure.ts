import autocannon from 'autocannon';
import type { Asked } from './pages.ts';

/** What one contender did in one round. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Visitors at once: enough to keep a server busy, few enough that none waits long for its turn. */
const connections = 10;

/** Throws where any answer is not a good one. */
export async function measure(url: string, body: Asked, seconds: number): Promise<Measured> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} answers to ${body.operationName} at ${url} were no good ones.`);
  const { p50, p99 } = result.latency;
  return { perSecond: result['2xx'] / result.duration, p50, p99 };
}

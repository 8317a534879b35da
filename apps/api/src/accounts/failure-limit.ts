import { createHmac } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import type { PrismaClient } from '@crossread/prisma';

/** What a failure is counted against: where it came from, or what was tried. */
export interface Failing {
  readonly address: string;
  /** The address of the account that somebody tries to get into. */
  readonly email: string | null;
}

/** Counts failures to sign in and the like, in the database, so that all processes count together. */
export interface FailureLimit {
  /** Seconds until the next try is worth it; null where one may try now. */
  wait(failing: Failing): Promise<number | null>;
  note(failing: Failing): Promise<void>;
}

const windowSeconds = 15 * 60;
/** A class of thirty behind one address may mistype three times each. */
const perAddress = 100;
/** Ten guesses a quarter of an hour are a thousand a day: hopeless against passwords of ten characters. */
const perAccount = 10;

/** Neither an address nor a name is stored, only hashes keyed with `secret`, and those until the window closes. */
export function startFailureLimit(prisma: PrismaClient, secret: string): FailureLimit {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterPrisma({
      storeClient: prisma,
      tableName: 'failureCount',
      keyPrefix,
      points,
      duration: windowSeconds,
    });
  const byAddress = limiter('address', perAddress);
  const byAccount = limiter('account', perAccount);
  const keyed = (value: string): string => createHmac('sha256', secret).update(value.toLowerCase()).digest('base64url');
  const countsOf = ({ address, email }: Failing) => [
    { limiter: byAddress, key: keyed(address) },
    ...(email === null ? [] : [{ limiter: byAccount, key: keyed(email) }]),
  ];

  return {
    async wait(failing) {
      const found = await Promise.all(
        countsOf(failing).map(async ({ limiter, key }) => ({ limiter, count: await limiter.get(key) })),
      );
      const closed = found.flatMap(({ limiter, count }) =>
        count !== null && count.consumedPoints >= limiter.points ? [Math.ceil(count.msBeforeNext / 1000)] : [],
      );
      return closed.length === 0 ? null : Math.max(1, ...closed);
    },
    async note(failing) {
      for (const { limiter, key } of countsOf(failing)) {
        await limiter.consume(key).catch((refused: unknown) => {
          if (!(refused instanceof RateLimiterRes)) throw refused;
        });
      }
    },
  };
}

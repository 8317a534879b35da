import { createHmac } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import type { PrismaClient } from '@crossread/prisma';

/** What a failure is counted against: where it came from, or what was tried. */
export interface Failing {
  readonly address: string;
  /** The account that somebody tries to get into, by its e-mail address, or the code that they try. */
  readonly tried: string | null;
}

/** How many failures are let through in a quarter of an hour. */
interface Sizes {
  /** What the counts are kept under: what fails here does not count there. */
  readonly name: string;
  readonly perAddress: number;
  readonly perTried: number;
}

/** Counts failures to sign in and the like, in the database, so that all processes count together. */
export interface FailureLimit {
  /** Seconds until the next try is worth it; null where one may try now. */
  wait(failing: Failing): Promise<number | null>;
  note(failing: Failing): Promise<void>;
}

const windowSeconds = 15 * 60;

/**
 * Of signing in. A class of thirty behind one address may mistype three times each; ten guesses a quarter of an hour are a
 * thousand a day, hopeless against passwords of ten characters.
 */
export const signInFailures: Sizes = { name: 'account', perAddress: 100, perTried: 10 };

/** Of the codes of classes and pupils, which a whole school types behind one address: docs/classes.md has the arithmetic. */
export const codeFailures: Sizes = { name: 'code', perAddress: 1000, perTried: 10 };

/** Neither an address nor a name is stored, only hashes keyed with `secret`, and those until the window closes. */
export function startFailureLimit(prisma: PrismaClient, secret: string, sizes: Sizes): FailureLimit {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterPrisma({
      storeClient: prisma,
      tableName: 'failureCount',
      keyPrefix,
      points,
      duration: windowSeconds,
    });
  const byAddress = limiter(`${sizes.name}-address`, sizes.perAddress);
  const byTried = limiter(sizes.name, sizes.perTried);
  const keyed = (value: string): string => createHmac('sha256', secret).update(value.toLowerCase()).digest('base64url');
  const countsOf = ({ address, tried }: Failing) => [
    { limiter: byAddress, key: keyed(address) },
    ...(tried === null ? [] : [{ limiter: byTried, key: keyed(tried) }]),
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

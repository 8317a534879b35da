import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Who pays for a request. */
export interface Payer {
  /** Where it came from. */
  readonly address: string;
  /** Stands for what shows who it is from, an access token or cookies; null where nothing does. */
  readonly credential: string | null;
}

/** Whose budget is used up. */
export interface Exhausted {
  readonly of: Budget;
  readonly most: number;
  /** Seconds until there is a new one. */
  readonly seconds: number;
}

export type Budget = 'token' | 'person' | 'address';

export interface Budgets {
  /** Whether there is nothing left for whoever was refused a moment ago. Asks no database, so that a burst costs little. */
  exhausted(payer: Payer): Exhausted | null;
  /** Takes `cost`, in rows read, from the address and from the token or the person. Gives whose budget it exceeds, if any. */
  spend(payer: Payer, spender: Spender, cost: number): Promise<Exhausted | null>;
}

/** Who asks, as far as it is known; nobody has no budget but that of their address. */
export interface Spender {
  /** Of an account, or of a visitor who has made something. */
  readonly id: string | null;
  readonly byToken: boolean;
}

export interface BudgetSizes {
  /** Rows read a minute for one person, and as much for one token. */
  readonly person: number;
  /** The same for all who share an address: a whole school does. */
  readonly address: number;
}

const windowSeconds = 60;
/** Looked up before anything else; forgotten ones are refused again a little later. */
const remembered = 10_000;
/** Parsing, finding out who asks, and writing the answer. */
const perRequest = 10;

/** Counts in this process alone: each of several gives as much, and a restart gives it anew. Nothing is written down. */
export function startBudgets(sizes: BudgetSizes): Budgets {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: windowSeconds });
  const limiters: Readonly<Record<Budget, RateLimiterMemory>> = {
    token: limiter(sizes.person),
    person: limiter(sizes.person),
    address: limiter(sizes.address),
  };
  const refused = new LRUCache<string, Omit<Exhausted, 'seconds'> & { readonly until: number }>({ max: remembered });

  async function take(budget: Budget, key: string, cost: number): Promise<Exhausted | null> {
    try {
      await limiters[budget].consume(key, cost);
      return null;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return { of: budget, most: limiters[budget].points, seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
    }
  }

  return {
    exhausted(payer) {
      for (const key of [payer.address, keyOf(payer)]) {
        const found = refused.get(key);
        const ms = (found?.until ?? 0) - Date.now();
        if (found && ms > 0) return { of: found.of, most: found.most, seconds: Math.ceil(ms / 1000) };
      }
      return null;
    },
    async spend(payer, { id, byToken }, cost) {
      const { address } = payer;
      const credential = keyOf(payer);
      const whole = cost + perRequest;
      const own = byToken ? take('token', credential, whole) : id && take('person', id, whole);
      const found = (await own) || (await take('address', address, whole));
      if (!found) return null;
      const { of, most, seconds } = found;
      refused.set(of === 'address' ? address : credential, { of, most, until: Date.now() + seconds * 1000 });
      return found;
    },
  };
}

/** Who shows nothing is known by their address. */
function keyOf({ address, credential }: Payer): string {
  return credential ?? address;
}

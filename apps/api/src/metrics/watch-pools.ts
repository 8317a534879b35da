import { Counter, Gauge, type Registry } from 'prom-client';
import type { Pool } from '@crossread/prisma';

/** Tells how the pools of database connections are used. A checkout is a statement or a transaction. */
export function watchPools(registry: Registry, pools: Readonly<Record<string, Pool>>): void {
  const registers = [registry];
  const checkouts = new Counter({
    ...{ name: 'crossread_database_checkouts_total', help: 'Statements and transactions.', registers },
    labelNames: ['pool'],
  });
  for (const [name, pool] of Object.entries(pools)) {
    checkouts.inc({ pool: name }, 0);
    pool.on('acquire', () => checkouts.inc({ pool: name }));
  }
  new Gauge({
    ...{ name: 'crossread_database_connections', help: 'Connections by what they do; waiting: for one.', registers },
    labelNames: ['pool', 'state'],
    collect() {
      for (const [name, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
        this.set({ pool: name, state: 'busy' }, totalCount - idleCount);
        this.set({ pool: name, state: 'idle' }, idleCount);
        this.set({ pool: name, state: 'waiting' }, waitingCount);
      }
    },
  });
}

import type { RunningApi } from './api.ts';

/** The figures at /metrics, by name and labels as they are written there. */
export async function metricsOf({ url }: Pick<RunningApi, 'url'>): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

/** How many statements and transactions requests have begun so far. */
export async function checkoutsOf(api: RunningApi): Promise<number> {
  const metrics = await metricsOf(api);
  const of = (pool: string): number => metrics.get(`crossread_database_checkouts_total{pool="${pool}"}`) ?? NaN;
  return of('requests') + of('reads');
}

import { Gauge, type Registry } from 'prom-client';

/** A figure that is looked up when it is asked for. */
export function gaugeOf(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    ...{ name, help, registers: [registry] },
    collect() {
      this.set(read());
    },
  });
}

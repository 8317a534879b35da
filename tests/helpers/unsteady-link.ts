import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP connection to a database that can be cut and be made slow. */
export interface UnsteadyLink {
  readonly port: number;
  /** Breaks every connection off, and those to come until it is mended. */
  cut(): void;
  /** Every piece takes so long from now on, in either direction. */
  slow(ms: number): void;
  mend(): void;
  stop(): Promise<void>;
}

export async function startUnsteadyLink(port: number): Promise<UnsteadyLink> {
  const open = new Set<Socket>();
  let isCut = false;
  let delayMs = 0;

  function pass(from: Socket, to: Socket): void {
    open.add(from);
    from.setNoDelay();
    // One after the other, however the delay changes meanwhile.
    let last = Promise.resolve();
    const later = (act: () => void): void => {
      const waited = delayMs === 0 ? Promise.resolve() : new Promise<void>((resolve) => setTimeout(resolve, delayMs));
      last = last.then(() => waited).then(act);
    };
    from.on('data', (piece) => later(() => void to.write(piece)));
    from.once('end', () => later(() => void to.end()));
    from.on('error', () => to.destroy());
    from.once('close', () => {
      open.delete(from);
      later(() => void to.destroy());
    });
  }

  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (isCut) return void near.resetAndDestroy();
    const far = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    pass(near, far);
    pass(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cutAll = (): void => open.forEach((socket) => socket.resetAndDestroy());
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      cutAll();
    },
    slow: (ms) => void (delayMs = ms),
    mend() {
      isCut = false;
      delayMs = 0;
    },
    async stop() {
      server.close();
      cutAll();
      await once(server, 'close');
    },
  };
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port and tells it as the API's log does, so that all servers are started in one way. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    console.log(JSON.stringify({ port }));
  });
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server cannot have the port. The message says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Gives the port, which matters where 0 was asked for: any that is free. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const taken = `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to another number.`;
      reject(new ListenError(code === 'EADDRINUSE' ? taken : `The API cannot listen on ${host}:${port}: ${message}`));
    });
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

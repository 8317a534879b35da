import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/** The port that was asked for, or a free one where that is 0; `null` where another program has it. */
export async function takePort(host: string, port: number): Promise<number | null> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return null;
    throw new StartError(portProblem(host, port, code ?? String(error)), { cause: error });
  }
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : port;
}

function portProblem(host: string, port: number, code: string): string {
  if (code === 'EACCES')
    return `Port ${port} needs an administrator's rights. Choose one above 1023: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is not an address of this machine. Leave HOST out, or set it to 127.0.0.1 or 0.0.0.0.`;
  }
  return `Nothing can listen on ${host}:${port} (${code}). Set HOST and PORT to something else.`;
}

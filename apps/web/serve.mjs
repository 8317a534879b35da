/**
 * Serves the built pages: `node serve.mjs --hostname 127.0.0.1 --port 3000`. It is `next start` with one thing more: as
 * every proxy does, it adds whom it heard from at the end of X-Forwarded-For. Next keeps what a client wrote there, and
 * the API counts costs and failures by address.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';

/** Streams that are still followed are cut off after that. */
const drainMs = 3_000;

const { values } = parseArgs({
  options: { hostname: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: '3000' } },
});
const hostname = values.hostname;
const port = Number(values.port);
const app = next({ dev: false, dir: import.meta.dirname, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  const before = request.headers['x-forwarded-for'];
  request.headers['x-forwarded-for'] = [before, request.socket.remoteAddress].filter(Boolean).join(', ');
  void handle(request, response);
});
server.once('error', (error) => {
  console.error(`The pages cannot be served at ${hostname}:${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, hostname);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close(() => void app.close().then(() => process.exit()));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), drainMs).unref();
  });
}

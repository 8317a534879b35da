import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

/** The ranges that schools and homes use, the likeliest first; what else a machine has may be of a tunnel or a container. */
const ranges = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/** This machine's IPv4 addresses in its local networks, the likeliest to be reached from a phone first. */
export function lanAddresses(interfaces = networkInterfaces()): readonly string[] {
  const rank = (address: string): number => {
    const at = ranges.findIndex((range) => range.test(address));
    return at < 0 ? ranges.length : at;
  };
  return Object.values(interfaces)
    .flatMap((all = []) => all)
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .sort((a, b) => rank(a) - rank(b));
}

/** Where phones find the pages, and a QR code of it for their cameras. */
export function lanLines(addresses: readonly string[], port: number): readonly string[] {
  const [first, ...others] = addresses.map((address) => `http://${address}:${port}`);
  if (first === undefined) return ['This machine is in no network that phones could reach it in.'];
  return [
    `Phones in this network: ${first}${others.length > 0 ? `  (or ${others.join(', ')})` : ''}`,
    ...renderUnicodeCompact(first, { border: 2 }).split('\n'),
    'What they send is not encrypted on its way; docs/configuration.md says how to put TLS in front.',
  ];
}

import { describe, expect, test } from '@jest/globals';
import type { NetworkInterfaceInfo } from 'node:os';
import { lanAddresses, lanLines } from '../../apps/cli/src/serve/lan.ts';

const at = (address: string, { internal = false, family = 'IPv4' as const } = {}) =>
  ({ address, family, internal, netmask: '', mac: '', cidr: null }) as NetworkInterfaceInfo;

describe('npm start -- --lan', () => {
  test('names addresses of local networks, the likeliest first, and none of this machine alone', () => {
    const found = lanAddresses({
      lo: [at('127.0.0.1', { internal: true })],
      docker0: [at('172.17.0.1')],
      wlan0: [at('fe80::1', { family: 'IPv6' as never }), at('192.168.1.7')],
      eth0: [at('10.1.2.3'), at('169.254.8.8')],
      tun0: [at('100.64.0.9')],
    });
    expect(found).toEqual(['192.168.1.7', '10.1.2.3', '172.17.0.1', '100.64.0.9']);
  });

  test('prints the address and a QR code of it', () => {
    const [first, ...more] = lanLines(['192.168.1.7', '10.1.2.3'], 3000);
    expect(first).toBe('Phones in this network: http://192.168.1.7:3000  (or http://10.1.2.3:3000)');
    expect(more.filter((line) => /[▀▄█]/.test(line)).length).toBeGreaterThan(10);
  });

  test('says so where there is no network', () => {
    expect(lanLines([], 3000)).toEqual(['This machine is in no network that phones could reach it in.']);
  });
});

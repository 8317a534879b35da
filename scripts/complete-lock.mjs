/**
 * Puts into package-lock.json the optional packages of other platforms that npm leaves out where it cannot see them (npm
 * issue 4828); without them `npm ci` refuses the lock file, here or on another platform. Run it after a change of
 * dependencies: `node scripts/complete-lock.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const platforms = ['darwin', 'linux', 'win32', 'windows', 'android', 'freebsd', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64'];

const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !lock.packages[`${place}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`])
    .map(([name, version]) => [`node_modules/${name}`, version]),
);
for (const [place, version] of missing) {
  const words = place.split('/').at(-1).split('-');
  const platform = platforms.find((word) => words.includes(word));
  const processor = processors.find((word) => words.includes(word)) ?? (words.includes('64') ? 'x64' : undefined);
  if (!platform || !processor || !/^\d/.test(version)) continue;
  lock.packages[place] = {
    version,
    cpu: [processor],
    optional: true,
    os: [platform === 'windows' ? 'win32' : platform],
  };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} optional packages were missing.`);

/**
 * Makes a checkout ready to run: a Node that is new enough, and in node_modules what package-lock.json names. Uses
 * nothing but Node, and no syntax that an old one would stumble over before it could be told.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];

export function ensureInstalled() {
  ensureNode();
  if (isInstalled()) return;
  console.log('Installing the packages that package-lock.json names …');
  // Through the shell, because npm is a script of another name on Windows. Errors only: some packages ask for a newer Node
  // than they need, and a screen of warnings about that is no start.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status === 0 && isInstalled()) return;
  console.error('npm ci did not install everything; what it says above is why. Mend that and start again.');
  process.exit(1);
}

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Crossread needs Node ${oldestNode.join('.')} or newer, and this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
  process.exit(1);
}

/**
 * npm writes node_modules/.package-lock.json when an install is complete. Its contents are compared, not its time:
 * switching branches changes times, and an install that was cut short leaves the record of the one before.
 */
function isInstalled() {
  const installedFile = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedFile)) return false;
  const wanted = readPackages(`${root}package-lock.json`);
  const installed = readPackages(installedFile);
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.includes('node_modules/')) return true; // a workspace's own entry
    // Packages for other machines are in the lock file alone.
    if (optional && !installed[path]) return true;
    return (
      Boolean(installed[path]) &&
      installed[path].version === version &&
      (link || existsSync(`${root}${path}/package.json`))
    );
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** A Chromium: the one CHROMIUM_PATH names, else one that is installed, else the one that came from npm. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path));
  const { executablePath, env } = given === undefined ? npmChromium() : { executablePath: given, env: {} };
  return chromium.launch({ executablePath, args: [...flags, ...more], env: { ...definedEnvironment(), ...env } });
}

interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * @sparticuz/chromium, unpacked once a machine with the libraries and the font it brings for machines that have none.
 * The package itself unpacks straight into the common temporary folder, where two test runs meet half-written files,
 * and its libraries only on Amazon's machines.
 */
function npmChromium(): UnpackedChromium {
  const packageJson = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build.*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `crossread-chromium-${version}-${userInfo().username}`);
  if (!existsSync(folder)) unpack(folder);
  const fontsOfItsOwn = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'own-fonts.conf') };
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), ...fontsOfItsOwn },
  };
}

/** Beside its final place first, so that the folder is whole as soon as it is there. */
function unpack(folder: string): void {
  const partial = mkdtempSync(`${folder}-`);
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`@sparticuz/chromium could not be unpacked; name a Chromium in CHROMIUM_PATH. ${stderr}`);
  writeFileSync(
    join(partial, 'own-fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(folder)) throw error; // else another run was faster
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

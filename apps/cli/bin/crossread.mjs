#!/usr/bin/env node
/**
 * Linked as `crossread` by `npm install`, before anything is built: so it is plain JavaScript, and in a checkout it
 * bundles the command line first where that is missing or older than its sources.
 */
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
const bundler = new URL('../../../scripts/bundle.mjs', import.meta.url);

if (existsSync(bundler)) {
  const { bundle, exitWhereShown, isStale } = await import(bundler.href);
  if (await isStale('cli')) {
    await bundle('cli').catch((error) => {
      const withoutEsbuild = error.code === 'ERR_MODULE_NOT_FOUND' && existsSync(main);
      if (!withoutEsbuild) exitWhereShown(error);
    });
  }
}
process.setSourceMapsEnabled(true);
await import(main.href);

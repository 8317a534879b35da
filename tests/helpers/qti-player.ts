/// <reference lib="dom" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { root } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.xml': 'application/xml',
};

/** Web pages in which Citolab's player, which is none of ours, plays a QTI 3.0 package. */
export interface QtiPlayer {
  readonly page: Page;
  /** What went wrong in the pages so far. */
  readonly problems: readonly string[];
  /** Paths of the test's items, in its order. */
  readonly items: readonly string[];
  /** Opens one item, by its path. */
  openItem(path: string): Promise<void>;
  /** Opens the whole test at its first item. */
  openTest(): Promise<void>;
  close(): Promise<void>;
}

export async function playQti(packed: Uint8Array): Promise<QtiPlayer> {
  const folder = temporaryFolder();
  const files = unzipSync(packed);
  for (const [path, content] of Object.entries({ ...files, 'index.html': page('') })) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), content);
  }
  await build({
    stdin: { contents: "import '@citolab/qti-components';", resolveDir: root },
    bundle: true,
    format: 'esm',
    outfile: join(folder.path, 'player.js'),
  });
  const { address, close } = await serve(folder.path);
  const browser = await launchBrowser();
  const opened = await browser.newPage();
  const problems: string[] = [];
  opened.on('pageerror', ({ message }) => problems.push(message));
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const open = async (content: string) => {
    writeFileSync(join(folder.path, 'index.html'), page(content));
    await opened.goto(address);
    await opened.locator('qti-item-body').waitFor();
  };
  return {
    page: opened,
    problems,
    items: [...new TextDecoder().decode(files['test.xml']).matchAll(/ href="([^"]*)"/g)].map(([, path]) => path ?? ''),
    openItem: (path) => open(`<qti-item><item-container item-url="${path}"></item-container></qti-item>`),
    openTest: () =>
      open(
        '<qti-test navigate="item"><test-navigation><test-container test-url="test.xml"></test-container><test-next>Next</test-next></test-navigation></qti-test>',
      ),
    close: async () => {
      await browser.close();
      await close();
      folder.remove();
    },
  };
}

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>QTI</title>
<script type="module" src="player.js"></script>${body}`;
}

/** The files of a folder on a loopback port. */
async function serve(folder: string): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
    try {
      response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
      response.end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const workspace = join(import.meta.dirname, '../..');
const english = './messages/en';

const withMessages = createNextIntlPlugin({
  experimental: {
    // English is what all other languages are held to, and what `t` is typed by.
    createMessagesDeclaration: readdirSync(join(import.meta.dirname, english))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `${english}/${file}`),
    // Sentences are parsed when the app is built: the browser needs no parser of them.
    messages: { path: './messages', format: 'json', locales: 'infer', sourceLocale: 'en', precompile: true },
  },
});

export default withMessages({
  transpilePackages: ['@crossread/shared'],
  turbopack: { root: workspace },
  outputFileTracingRoot: workspace,
  poweredByHeader: false,
  reactStrictMode: true,
} satisfies NextConfig);

import { join } from 'node:path';
import type { NextConfig } from 'next';

const workspace = join(import.meta.dirname, '../..');

export default {
  transpilePackages: ['@crossread/shared'],
  turbopack: { root: workspace },
  outputFileTracingRoot: workspace,
  poweredByHeader: false,
  reactStrictMode: true,
} satisfies NextConfig;

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          // Node asks for `with { type: 'json' }`, which swc would take away.
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.next/'],
};

/**
 * `unit` needs nothing but Node; `integration` starts PostgreSQL, servers and a browser, each test file its own; `start`
 * runs our own commands in this checkout, which may build it anew, so nothing else may run beside it.
 */
export default {
  // Tests start programs, servers and browsers, on machines that may be busy.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/{shared,engine,formats,cli,bench}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'integration',
      globalSetup: '<rootDir>/tests/helpers/run-folder.mjs',
      globalTeardown: '<rootDir>/tests/helpers/run-folder-gone.mjs',
      setupFilesAfterEnv: ['<rootDir>/tests/helpers/try-once-more.mjs'],
      testMatch: ['<rootDir>/tests/{prisma,api,web,faults}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'start',
      testMatch: ['<rootDir>/tests/start/**/*.test.ts'],
    },
  ],
};

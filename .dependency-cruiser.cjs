/**
 * The arrows of ARCHITECTURE.md, on resolved paths and for type-only imports too:
 *   web -> shared    api, cli -> shared, engine, formats, prisma    formats, engine -> shared    shared -> nothing
 *   inside the engine: lexicon, pipeline, ranking <- text <- figures, attribution, quotations, statements
 *                      <- compare, reuse, framing, cluster, overruling <- quiz
 */

/** `from` may reach, of our own folders, itself and `allowed`. */
const mayReach = (from, allowed) => ({
  name: `${from.replace('/', '-')}-arrows`,
  comment: `${from} may import ${allowed.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(apps|packages|prisma|tests|bench|scripts)/', pathNot: `^(${[from, ...allowed].join('|')})/` },
});

const layers = [
  ['lexicon', 'pipeline', 'ranking'],
  ['text'],
  ['figures', 'attribution', 'quotations', 'statements'],
  ['compare', 'reuse', 'framing', 'cluster', 'overruling'],
  ['quiz'],
];

/** A folder of the engine may not look up to a later layer, nor to the package's entry. */
const noLookingUp = layers.slice(0, -1).map((folders, index) => ({
  name: `engine-${folders.join('-')}-looks-up`,
  comment: `${folders.join(', ')} know nothing of ${layers
    .slice(index + 1)
    .flat()
    .join(', ')}.`,
  severity: 'error',
  from: { path: `^packages/engine/src/(${folders.join('|')})/` },
  to: {
    path: `^packages/engine/src/((${layers
      .slice(index + 1)
      .flat()
      .join('|')})/|index\\.ts$)`,
  },
}));

/** Where a program, a page or another package comes in. */
const entries = [
  '^apps/cli/src/main\\.ts$',
  '^apps/api/src/(server|setup|reanalyse|engine-worker|sdl)\\.ts$',
  '^apps/api/scripts/',
  '^apps/web/src/app/.*\\.(ts|tsx)$',
  '^apps/web/src/(proxy|instrumentation|service-worker|i18n/request)\\.ts$',
  '^apps/web/[^/]+\\.(ts|mjs)$',
  '^packages/[^/]+/src/index\\.ts$',
  '^prisma/src/(launch/)?index\\.ts$',
  '^prisma/(scripts/.*|[^/]+\\.ts)$',
];

module.exports = {
  forbidden: [
    mayReach('apps/web', ['packages/shared']),
    mayReach('apps/api', ['packages/shared', 'packages/engine', 'packages/formats', 'prisma']),
    mayReach('apps/cli', ['packages/shared', 'packages/engine', 'packages/formats', 'prisma']),
    mayReach('packages/formats', ['packages/shared']),
    mayReach('packages/engine', ['packages/shared']),
    mayReach('packages/shared', []),
    mayReach('prisma', ['packages/shared']),
    ...noLookingUp,
    {
      name: 'lexicon-is-data',
      comment: 'Word lists import types and each other, nothing else.',
      severity: 'error',
      from: { path: '^packages/engine/src/lexicon/' },
      to: { pathNot: '^packages/(engine/src/lexicon|shared/src)/' },
    },
    {
      name: 'use-cases-without-graphql',
      comment: 'The use cases load, call the engine and store; only the schema knows GraphQL.',
      severity: 'error',
      from: { path: '^apps/api/src/(stories|overruling|quizzes|classrooms|review|accounts|jobs)/' },
      to: { path: 'node_modules/(graphql|graphql-yoga|@pothos)/|^apps/api/src/schema/' },
    },
    {
      name: 'design-system-without-data',
      comment: 'src/ui knows how things look, not where they come from.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^apps/web/src/(features|app)/|node_modules/(urql|@urql|gql\\.tada|graphql)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'server-only is an alias that Next itself brings.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^server-only$' },
    },
    {
      name: 'declared-packages',
      comment: "Name an npm package in the workspace's own package.json.",
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^server-only$' },
    },
    {
      name: 'no-unreached',
      comment: 'No program, page or package entry leads to this file: use it or delete it.',
      severity: 'error',
      from: { path: entries },
      to: {
        path: '^(apps|packages|prisma)/.*src/.*\\.(ts|tsx)$',
        pathNot: [...entries, '\\.(example|d)\\.tsx?$'],
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/generated/'] },
    exclude: { path: ['/dist/', '/\\.next/', '/\\.turbo/', 'next-env\\.d\\.ts$'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};

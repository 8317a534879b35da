import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentSchema, readConfig } from '../../apps/api/src/config.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/configuration.md'), 'utf8');

interface Row {
  readonly name: string;
  readonly by: string;
  readonly byDefault: string;
}
const rows: readonly Row[] = [...page.matchAll(/^\| `(\w+)` +\| (\w+) +\| (?:`([^`]*)`)? +\|/gm)].map(
  ([, name = '', by = '', byDefault = '']) => ({ name, by, byDefault }),
);
const systemPart = page.slice(page.indexOf('What the system sets'), page.indexOf('## Behind'));
const system = [...systemPart.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

/** Names that the sources of a folder read from process.env. */
function readIn(...folders: readonly string[]): readonly string[] {
  const names = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
      .flatMap((source) => [
        ...[...source.matchAll(/process\.env(?:\.(\w+)|\['(\w+)'\])/g)].map(([, a, b]) => a ?? b ?? ''),
        ...[...source.matchAll(/const \{([^}]*)\} = process\.env/g)].flatMap(
          ([, list = '']) => list.match(/\w+/g) ?? [],
        ),
      ]),
  );
  return [...new Set(names)];
}

describe('docs/configuration.md', () => {
  test('has the variables of the API, with its defaults', () => {
    const defaults = Object.entries(environmentSchema.parse({})).map(([name, value]) => [name, String(value)]);
    const documented = rows.filter(({ by }) => by === 'API').map(({ name, byDefault }) => [name, byDefault]);
    expect(documented.toSorted()).toEqual(defaults.toSorted());
  });

  test('has every variable that any part reads', () => {
    const read = readIn('apps/api/src', 'apps/web/src', 'apps/cli/src', 'prisma/src');
    const documented = [...rows.map(({ name }) => name), ...system];
    expect(read.filter((name) => !documented.includes(name))).toEqual([]);
  });

  test('has none that nothing reads', () => {
    const read = [...readIn('apps/web/src', 'apps/cli/src', 'prisma/src'), ...Object.keys(environmentSchema.shape)];
    expect([...rows.map(({ name }) => name), ...system].filter((name) => !read.includes(name))).toEqual([]);
  });

  test.each([
    ['PORT', 'apps/cli/src/commands/serve.ts', 'return 3000;'],
    ['HOST', 'apps/cli/src/commands/serve.ts', "process.env['HOST'] || '127.0.0.1'"],
    ['API_URL', 'apps/web/src/graphql/api-url.ts', "process.env['API_URL'] ?? 'http://127.0.0.1:4000'"],
  ])('has the default of %s as %s says it', (name, file, code) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toContain(code);
    const row = rows.find((one) => one.name === name && one.by !== 'API');
    expect(code).toContain(row?.byDefault ?? 'no such row');
  });
});

describe('what cannot be used is told, all at once', () => {
  const table: readonly [name: string, value: string, said: RegExp][] = [
    ['REQUEST_TIMEOUT_SECONDS', '0', />=1/],
    ['REQUEST_TIMEOUT_SECONDS', 'soon', /expected number/],
    [
      'ALLOWED_ORIGINS',
      'https://read.example.org, read.example.org',
      /holds origins, such as https:\/\/read\.example\.org/,
    ],
    ['ALLOWED_ORIGINS', 'https://read.example.org/path', /holds origins/],
    ['ALLOWED_ORIGINS', '*', /holds origins/],
    ['AUTH_SECRET', 'too short', /at least 32 characters/],
    ['SMTP_URL', 'mail.example.org', /must begin with smtp/],
  ];

  test.each(table)('%s=%s', (name, value, said) => {
    const read = (): unknown => readConfig({ [name]: value, PORT: 'eighty' });
    expect(read).toThrow(said);
    expect(read).toThrow(/PORT: /);
  });

  test('origins are read as a list', () => {
    const { allowedOrigins } = readConfig({ ALLOWED_ORIGINS: ' https://a.example ,http://localhost:3000,' });
    expect(allowedOrigins).toEqual(['https://a.example', 'http://localhost:3000']);
  });
});

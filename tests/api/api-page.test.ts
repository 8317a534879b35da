import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { limits } from '@crossread/shared';
import { readConfig } from '../../apps/api/src/config.ts';
import { bodyBytes, requestLimits } from '../../apps/api/src/limits/limits.ts';
import { connectionMost } from '../../apps/api/src/schema/relay-words.ts';
import { markdownTable } from '../helpers/markdown-table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/api.md'), 'utf8');
const http = path.join(root, 'apps/api/src/http');

function figures(from: string): Readonly<Record<string, number>> {
  const rows = markdownTable(page.slice(page.indexOf(from)), 'of what');
  return Object.fromEntries(
    rows.map((row) => [row.get('of what') ?? '', Number(row.get('at most')?.replaceAll(',', ''))]),
  );
}

describe('docs/api.md', () => {
  test('has the limits of a document', () => {
    expect(figures('## Limits')).toEqual({ ...requestLimits, introspection: 1 });
  });

  test('has the limits of what is handed in', () => {
    expect(figures('Every answer tells its cost')).toEqual({
      ...limits,
      'bytes of a request': bodyBytes.ordinary,
      'bytes of an import': bodyBytes.withReports,
      'items of a page': connectionMost,
    });
  });

  test('has what may be asked for within a minute', () => {
    const { person, address } = readConfig({}).budgets;
    const rows = markdownTable(page, 'for').map((row) => [row.get('for'), row.get('at most')?.replaceAll(',', '')]);
    expect(rows).toEqual([
      ['one token', String(person)],
      ['one person', String(person)],
      ['all at one address', String(address)],
    ]);
  });

  test('has every refusal, with its status', () => {
    const sources = readdirSync(http).map((file) => readFileSync(path.join(http, file), 'utf8'));
    const refusals = sources.flatMap((source) => [...source.matchAll(/status: (\d+),\s+code: '(\w+)'/g)]);
    const documented = markdownTable(page, 'status').flatMap((row) =>
      [...(row.get('`code`') ?? '').matchAll(/`(\w+)`/g)].map(([, code]) => `${row.get('status')} ${code}`),
    );
    expect(refusals.length).toBeGreaterThan(8);
    expect(documented.toSorted()).toEqual(refusals.map(([, status, code]) => `${status} ${code}`).toSorted());
  });

  test('points at files that are there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(8);
    const missing = links.filter((link) => !existsSync(path.join(root, 'docs', link)));
    expect(missing).toEqual([]);
  });
});

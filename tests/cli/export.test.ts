import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '@crossread/formats';
import type { Quiz } from '@crossread/shared';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'gift-pegjs';
import { readSheet } from 'read-excel-file/node';
import { libraryFiles } from '../helpers/library.ts';
import { crossread } from '../helpers/run-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const files = libraryFiles[3] ?? [];
const folder = temporaryFolder();
const path = (name: string): string => join(folder.path, name);
const saidLines = (stderr: string): readonly string[] => stderr.trim().split('\n').filter(Boolean);

beforeAll(async () => {
  const { stdout } = await crossread(['export', '--format', 'json', '--count', '12', '--seed', 'x', ...files]);
  writeFileSync(path('quiz.json'), stdout);
});
afterAll(() => folder.remove());

describe('a teacher exports a quiz of reports', () => {
  test('as GIFT to standard output, with notes on standard error, a line each', async () => {
    const { status, stdout, stderr } = await crossread([
      'export',
      '--format',
      'gift',
      '--count',
      '12',
      '--seed',
      'x',
      ...files,
    ]);
    expect(status).toBe(0);
    const items = parse(stdout);
    expect(items.filter(({ type }) => type === 'Description')).toHaveLength(files.length);
    expect(items.filter((item) => 'stem' in item && item.type !== 'Description')).toHaveLength(12);
    for (const line of saidLines(stderr)) expect(line).toMatch(/^crossread: (?:q\d+: )?[A-Z].+\.$/);
  });

  test('as a workbook to a file, whole, and nothing beside it', async () => {
    const { status, stdout } = await crossread([
      'export',
      '--format',
      'wayground',
      '--out',
      path('quiz.xlsx'),
      ...files,
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const rows = await readSheet(readFileSync(path('quiz.xlsx')));
    expect(rows[0]?.[0]).toBe('Question Text');
    expect(rows.length).toBeGreaterThan(2);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('quiz.xlsx'))).toEqual(['quiz.xlsx']);
  });

  test('as the quiz that `crossread quiz` makes of the same files and options', async () => {
    const { stdout } = await crossread(['quiz', '--json', '--count', '12', '--seed', 'x', ...files]);
    const { title, reports, ...quiz } = JSON.parse(readFileSync(path('quiz.json'), 'utf8')) as Quiz &
      Record<string, unknown>;
    expect(quiz).toEqual(JSON.parse(stdout));
    expect(title).toBe('Blue banners fill Harbour Road over the water levy');
    expect(reports).toHaveLength(files.length);
  });
});

describe('a quiz that was made before is converted', () => {
  test('our JSON gives the same GIFT as its reports do, and GIFT from elsewhere can be converted on', async () => {
    const fromReports = await crossread(['export', '--format', 'gift', '--count', '12', '--seed', 'x', ...files]);
    const fromFile = await crossread([
      'export',
      '--format',
      'gift',
      '--quiz',
      path('quiz.json'),
      '--out',
      path('quiz.gift'),
    ]);
    expect(fromFile.status).toBe(0);
    expect(readFileSync(path('quiz.gift'), 'utf8')).toBe(fromReports.stdout);

    const csv = await crossread(['export', '--format', 'csv', '--quiz', '-'], {
      stdin: readFileSync(path('quiz.gift')),
    });
    expect(csv.status).toBe(0);
    expect(csv.stdout).toContain('\r\nq12,');
  });

  test('what was imported without evidence does not become ours', async () => {
    const { status, stdout, stderr } = await crossread(['export', '--format', 'json', '--quiz', '-'], {
      stdin: 'Two? {=2 ~3}',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/can carry none of the quiz's questions\. It was imported without evidence/);
  });
});

describe('what cannot be done is said, and nothing is written', () => {
  const cases: readonly (readonly [what: string, args: readonly string[], status: number, message: RegExp])[] = [
    ['no format', files, 2, /name a format: --format ID\. There are .*gift.+Usage: crossread export/s],
    ['a format that is none', ['--format', 'doc', ...files], 2, /there is no format "doc"\. There are/],
    ['no reports and no quiz', ['--format', 'gift'], 2, /name at least one FILE, or a quiz that was made/],
    ['reports and a quiz', ['--format', 'gift', '--quiz', 'q.json', ...files], 2, /no FILE is read with it/],
    [
      'a seed for a quiz that was made',
      ['--format', 'gift', '--quiz', 'q.json', '--seed', '2'],
      2,
      /--seed is for making a quiz/,
    ],
    ['a quiz that is not there', ['--format', 'gift', '--quiz', 'gone.json'], 1, /gone\.json: there is no such file/],
    [
      'a folder that is not there',
      ['--format', 'csv', '--out', path('no/quiz.csv'), ...files],
      1,
      /no such folder\. Make it first/,
    ],
    [
      'a folder for a file',
      ['--format', 'csv', '--out', folder.path, ...files],
      1,
      /this is a folder\. Name a file in it/,
    ],
  ];
  test.each(cases)('%s', async (_, args, status, message) => {
    const before = readdirSync(folder.path);
    const ran = await crossread(['export', ...args]);
    expect([ran.status, ran.stdout]).toEqual([status, '']);
    expect(ran.stderr).toMatch(message);
    expect(readdirSync(folder.path)).toEqual(before);
  });

  test('a GIFT file with an error: its line is named and the file that was there stays', async () => {
    writeFileSync(path('bad.gift'), 'One? {=1 ~2}\n\nTwo? {=2 ~3\n');
    writeFileSync(path('kept.csv'), 'kept');
    const { status, stderr } = await crossread([
      'export',
      '--format',
      'csv',
      '--quiz',
      path('bad.gift'),
      '--out',
      path('kept.csv'),
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/bad\.gift: Line 3, column \d+: .+Check that each brace is closed/);
    expect(readFileSync(path('kept.csv'), 'utf8')).toBe('kept');
  });

  test('a quiz file that was changed is refused with the question', async () => {
    writeFileSync(
      path('changed.json'),
      readFileSync(path('quiz.json'), 'utf8').replace(/"start": (\d+)/, '"start": 1$1'),
    );
    const { status, stderr } = await crossread(['export', '--format', 'gift', '--quiz', path('changed.json')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/changed\.json: question q\d+: its evidence .+ does not stand at.+export it again/s);
  });
});

test('its help lists every format with what it is for', async () => {
  const { stdout } = await crossread(['export', '--help']);
  for (const { id, name } of formats) expect(stdout.replace(/\s+/g, ' ')).toContain(` ${id} ${name}, `);
});

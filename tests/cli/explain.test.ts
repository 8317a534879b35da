import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '@crossread/shared';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UsageError } from '../../apps/cli/src/command.ts';
import { findPlace, parsePlace } from '../../apps/cli/src/input/place.ts';
import { crossread } from '../helpers/run-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const text = [
  'Ferry returns to Port Lissa',
  '',
  'The coast guard evacuated just over 1,200 people on Tuesday, Mara Quill told reporters.\r',
  '“We had two hours,” Quill said. The pier stayed closed.',
  '',
].join('\n');

interface Told {
  readonly path: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly claims: readonly (Claim & { boundsRule: string | null; attributionTrail: readonly string[] })[];
  readonly nearest: Claim | null;
}

const folder = temporaryFolder();
const file = join(folder.path, 'ferry.txt');
beforeAll(() => writeFileSync(file, text));
afterAll(() => folder.remove());

const offset = text.indexOf('1,200');
const column = offset - text.indexOf('The coast') + 1;
const explain = async (place: string, ...options: string[]) => crossread(['explain', ...options, place]);
const told = async (place: string) => JSON.parse((await explain(place, '--json')).stdout) as Told;

describe('explain', () => {
  test('tells a person what made the claim at a place, its words, its bounds and who says it', async () => {
    const { status, stdout, stderr } = await explain(`${file}:${offset}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(`offset ${offset}, line 3, column ${column}`);
    expect(stdout).toMatch(/Figure “just over 1,200”/);
    expect(stdout).toMatch(/made by +counts → read-hedges/);
    expect(stdout).toMatch(/of +“people”/);
    expect(stdout).toMatch(/what happened +evacuate/);
    expect(stdout).toMatch(/strictly +more than 1,200, up to 1,500/);
    expect(stdout).toMatch(/a reader takes +from 1,200 to 1,320/);
    expect(stdout).toMatch(/because +strictly above N/);
    expect(stdout).toMatch(/who says it +Mara Quill, .*\(indirect\)/);
    expect(stdout).toMatch(/by the cue +“told”/);
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .slice(1)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(100);
  });

  test('prints the same as JSON, from an offset, a line with its column, or standard input', async () => {
    const byOffset = await told(`${file}:${offset}`);
    expect(byOffset).toMatchObject({ path: file, offset, line: 3, column, nearest: null });
    expect(byOffset.claims[0]).toMatchObject({
      ...{ type: 'figure', span: { text: 'just over 1,200' }, boundsRule: 'just-over' },
      ...{ trail: expect.arrayContaining(['counts', 'read-hedges']), attributionTrail: ['reporting-verb'] },
    });
    expect(await told(`${file}:3:${column}`)).toEqual(byOffset);
    const { stdout } = await crossread(['explain', '--json', '--', `-:${offset}`], { stdin: text });
    expect(JSON.parse(stdout)).toEqual({ ...byOffset, path: '-' });
  });

  test('counts a line that ends in CR and LF as editors do', async () => {
    expect(await told(`${file}:4:5`)).toMatchObject({ offset: text.indexOf('had two'), line: 4, column: 5 });
  });

  test('where there is no claim says so and names the nearest', async () => {
    const place = `${file}:${text.indexOf('pier')}`;
    const { status, stdout } = await explain(place);
    expect(status).toBe(0);
    expect(stdout).toMatch(/There is no claim here\. The nearest is at offset \d+, line 4, column 2:/);
    expect(stdout).toMatch(/Quotation “We had two hours,”/);
    expect(await told(place)).toMatchObject({ claims: [], nearest: { type: 'quotation' } });
  });

  test('a place that is none is wrong usage', async () => {
    const { status, stdout, stderr } = await explain(`${file}:9:1`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/ferry\.txt has no line 9.+\nUsage: crossread explain \[--json\] FILE:OFFSET/);
  });

  test('a file that cannot be used is named with why', async () => {
    const { status, stdout, stderr } = await explain(`${folder.path}/gone.txt:12`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/gone\.txt: there is no such file\. Check its name\./);
  });
});

describe('a place', () => {
  const find = (given: string) => findPlace('First.\r\nSecond.\n', parsePlace(given));

  test.each([
    ['a.txt:0', 0, 1, 1],
    ['a.txt:8', 8, 2, 1],
    ['a.txt:2:7', 14, 2, 7],
    ['C:\\news\\a.txt:1:6', 5, 1, 6],
  ])('%s is offset %d, line %d, column %d', (given, offset, line, column) => {
    expect(find(given)).toEqual({ offset, line, column });
  });

  test.each<[string, string, RegExp]>([
    ['a file alone', 'a.txt', /^"a\.txt" names no place: give FILE:OFFSET or FILE:LINE:COLUMN/],
    ['an offset that is no number', 'a.txt:x', /names no place/],
    ['a negative offset', 'a.txt:-4', /names no place/],
    ['no file', ':4', /names no place/],
    ['an offset beyond the end', 'a.txt:1600', /^a\.txt has no offset 1,600: its characters are 0 to 15\./],
    ['a line that is not there', 'a.txt:3:1', /^a\.txt has no line 3: its lines are 1 to 2\./],
    ['a line before the first', 'a.txt:0:1', /no line 0/],
    ['a column that is not there', 'a.txt:2:9', /^line 2 of a\.txt has no column 9: its columns are 1 to 8\./],
    ['a column before the first', 'a.txt:1:0', /no column 0/],
  ])('cannot be %s', (_, given, message) => {
    expect(() => find(given)).toThrow(UsageError);
    expect(() => find(given)).toThrow(message);
  });
});

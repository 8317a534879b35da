import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '@crossread/shared';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { crossread, root } from '../helpers/run-program.ts';
import type { Ended } from '../helpers/run-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const good = ['1-brannik-gazette', '2-lakeland-tribune'].map(
  (name) => `${root}prisma/library/veldra-flood/${name}.txt`,
);
const text = 'Rescuers reached Ormly on Tuesday. They found 40 people on the roof of the school, the mayor said.\n';

describe('an input that cannot be used is named with why and what to do, and the others are done', () => {
  const folder = temporaryFolder();
  const path = (name: string): string => join(folder.path, name);

  beforeAll(() => {
    mkdirSync(path('folder'));
    writeFileSync(path('empty.txt'), '');
    writeFileSync(path('blank.txt'), '\ufeff\r\n\u00a0\n');
    writeFileSync(
      path('picture.txt'),
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 197 + 89) % 256)),
    );
    writeFileSync(path('report.pdf'), '%PDF-1.7\n1 0 obj');
    writeFileSync(path('ten-megabytes.txt'), 'word '.repeat(2_000_000));
    writeFileSync(path('hundred-megabytes.txt'), Buffer.alloc(100_000_000, 'word '));
    writeFileSync(path('login.html'), '<!doctype html><title>Sign in</title><form><input name=u><input name=p></form>');
    writeFileSync(path('copy.txt'), text.replaceAll('\n', '\r\n'));
    writeFileSync(path('first.txt'), text);
  });
  afterAll(() => folder.remove());

  describe('analyze', () => {
    const bad: readonly (readonly [what: string, name: string, message: RegExp])[] = [
      ['a file that does not exist', 'gone.txt', /gone\.txt: there is no such file\. Check its name\./],
      ['a folder', 'folder', /folder: this is a folder\. Name the files in it\./],
      ['an empty file', 'empty.txt', /empty\.txt: there is no text in it\. Paste or save the report again\./],
      ['a file of white space', 'blank.txt', /blank\.txt: there is no text in it/],
      ['a binary file', 'picture.txt', /picture\.txt: this is not text\. Use the report as plain text/],
      ['a PDF', 'report.pdf', /report\.pdf: this is a PDF\. Copy the report's text out of it/],
      ['10 MB of text', 'ten-megabytes.txt', /ten-megabytes\.txt: it has 10,000,000 characters, and at most 300,000/],
      ['100 MB', 'hundred-megabytes.txt', /hundred-megabytes\.txt: it has 100 MB\. Cut it down/],
      [
        'a page that is no report',
        'login.html',
        /login\.html: no article was found in this page\. Save the report's own/,
      ],
      ['the same report twice', 'copy.txt', /copy\.txt: the same report as .+first\.txt\. It is left out/],
    ];
    const used = [...good, path('first.txt')];
    let ran: Ended;
    beforeAll(async () => {
      ran = await crossread(['analyze', '--json', ...used, ...bad.map(([, name]) => path(name))]);
    });

    test.each(bad)('%s', (_, name, message) => {
      expect(ran.stderr).toMatch(message);
      expect(ran.stderr.split('\n').filter((line) => line.includes(`${path(name)}:`))).toHaveLength(1);
    });

    test('nothing else is said, the good ones are done, and the status tells', () => {
      expect(ran.stderr.trim().split('\n')).toHaveLength(bad.length);
      expect((JSON.parse(ran.stdout) as Analysis).articles.map((article) => article.path)).toEqual(used);
      expect(ran.status).toBe(1);
    });
  });

  test.each(['analyze', 'quiz', 'extract', 'cluster'])(
    '%s with nothing that it can use prints nothing',
    async (command) => {
      const { status, stdout, stderr } = await crossread([command, path('empty.txt'), path('gone.txt')]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(2);
    },
  );

  test('one report only is read, with a word about it', async () => {
    const { status, stdout, stderr } = await crossread(['analyze', '--json', path('first.txt')]);
    expect(status).toBe(0);
    expect(stderr).toContain('one report only');
    expect((JSON.parse(stdout) as Analysis).comparisons).toEqual([]);
  });

  test('cluster names what it cannot read and does the others; the same text twice is one story', async () => {
    const used = [...good, path('first.txt'), path('copy.txt')];
    const bad = [path('empty.txt'), path('gone.txt'), path('login.html'), path('report.pdf'), path('folder')];
    const { status, stdout, stderr } = await crossread(['cluster', '--jsonl', ...bad, ...used]);
    expect(status).toBe(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => bad.findIndex((file) => line.includes(`${file}:`))),
    ).toEqual([0, 1, 2, 3, 4]);
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; story: number });
    expect(told.map((line) => [line.path, line.story])).toEqual(
      used.map((file, at) => [file, at < good.length ? 1 : 2]),
    );
  });

  test('cluster of one report says that there is nothing to compare it with', async () => {
    const { status, stdout, stderr } = await crossread(['cluster', '--jsonl', path('first.txt')]);
    expect(status).toBe(0);
    expect(stderr).toContain('one report only');
    expect(JSON.parse(stdout)).toEqual({ path: path('first.txt'), story: 1 });
  });

  test('NUL becomes U+FFFD, and line ends and no-break spaces stay, so that spans fit the file', async () => {
    const content = text.replace('40 people', '40\u00a0people').replace('school', 'sch\0ol').replaceAll('\n', '\r\n');
    writeFileSync(path('odd.txt'), content);
    const { stdout } = await crossread(['analyze', '--json', path('odd.txt')]);
    const { claims } = JSON.parse(stdout) as Analysis;
    const source = content.replace('\0', '\ufffd');
    for (const { span } of claims) expect(source.slice(span.start, span.end)).toBe(span.text);
    expect(claims.map(({ span }) => span.text)).toContain('40');
  });

  test('lines of JSON that are none are named by number, and the others answered in order', async () => {
    const stdin = ['{"id":1,"text":"40 people"}', 'forty', '{"id":3}', '{"id":4,"text":"half \ud83d"}'].join('\n');
    const { status, stdout, stderr } = await crossread(['figures', '--jsonl'], { stdin });
    expect(status).toBe(1);
    expect(stderr).toMatch(/line 2: this is not JSON.+line 3: it lacks "text"/s);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect(ids).toEqual([1, 4]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import type { Analysis, Quiz } from '@crossread/shared';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { libraryFiles } from '../helpers/library.ts';
import { crossread, root } from '../helpers/run-program.ts';

const folder = `${root}prisma/library/kazakhstan-2022`;
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `${folder}/${name}`);
const schema = (name: string) =>
  JSON.parse(readFileSync(`${root}packages/shared/src/interchange/${name}.schema.json`, 'utf8')) as object;
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('analyze', () => {
  test('prints one document of the analysis schema, whose spans are exact', async () => {
    const { status, stdout, stderr } = await crossread(['analyze', '--json', ...files]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const analysis = JSON.parse(stdout) as Analysis;
    expect(faults('analysis', analysis)).toEqual([]);
    expect(analysis.articles.map(({ path }) => path)).toEqual(files);
    const sources = new Map(analysis.articles.map(({ id, path }) => [id, readFileSync(path, 'utf8')]));
    for (const { article, span } of analysis.claims)
      expect(sources.get(article)?.slice(span.start, span.end)).toBe(span.text);
    expect(new Set(analysis.comparisons.map(({ verdict }) => verdict))).toContain('conflict');
    for (const { rawSha256 } of analysis.articles) expect(rawSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('prints for a person who is speaking and what they say, without colour in a pipe', async () => {
    const { stdout } = await crossread(['analyze', ...files]);
    expect(stdout).toMatch(/^5 reports, 4 independent origins/);
    expect(stdout).toMatch(/print one text: \d+ words in a row are the same/);
    expect(stdout).toMatch(/◆ conflict.*2,030.*2,300/s);
    expect(stdout).toMatch(/⌀ withdrawn/);
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('reads a report from standard input', async () => {
    const [first = '', ...others] = files;
    const { stdout } = await crossread(['analyze', '--json', '-', ...others], { stdin: readFileSync(first) });
    expect((JSON.parse(stdout) as Analysis).articles.map(({ path }) => path)).toEqual(['-', ...others]);
  });
});

describe('quiz', () => {
  test('prints one document of the quiz schema; the same seed gives the same bytes and another seed another quiz', async () => {
    const run = (seed: string) => crossread(['quiz', '--json', '--count', '5', '--seed', seed, ...files]);
    const [one, again, other] = await Promise.all([run('a'), run('a'), run('b')]);
    expect(one.status).toBe(0);
    const quiz = JSON.parse(one.stdout) as Quiz;
    expect(faults('quiz', quiz)).toEqual([]);
    expect(quiz.questions).toHaveLength(5);
    expect(again.stdout).toBe(one.stdout);
    expect(other.stdout).not.toBe(one.stdout);
  });

  test('prints for a person the questions first and the key apart', async () => {
    const { status, stdout } = await crossread(['quiz', '--count', '4', ...files]);
    expect(status).toBe(0);
    const [questions = '', key = ''] = stdout.split('\nKey\n');
    expect(questions.match(/^\d+\./gm)).toEqual(['1.', '2.', '3.', '4.']);
    expect(key.match(/^\d+\./gm)).toEqual(['1.', '2.', '3.', '4.']);
    expect(key).toContain('“');
  });
});

describe('quiz by blueprint', () => {
  const asked = ['quiz', '--skills', 'comprehension=2,corroboration=3', '--difficulty', 'hard=3'];

  test('has what was named and no more', async () => {
    const { status, stdout, stderr } = await crossread([...asked, '--json', ...files]);
    const { questions } = JSON.parse(stdout) as Quiz;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(questions.map(({ skill }) => skill).sort()).toEqual([
      ...Array.from({ length: 2 }, () => 'comprehension'),
      ...Array.from({ length: 3 }, () => 'corroboration'),
    ]);
    expect(questions.filter(({ difficulty }) => difficulty >= 0.4)).toHaveLength(3);
  });

  test('of one report says what cannot be made and why', async () => {
    const { status, stderr } = await crossread([...asked, ...files.slice(0, 1)]);
    expect(status).toBe(0);
    expect(stderr).toContain('There is one report only');
    expect(stderr).toContain('Of 3 questions on corroboration, 0 could be made.');
  });
});

describe('quiz --explain', () => {
  test('says of each kind what became of its drafts, and why a gate kept one out', async () => {
    const { stdout } = await crossread(['quiz', '--explain', '--count', '20', ...files]);
    const [, told = ''] = stdout.split('\nWhat became of the drafts\n');
    expect(told).toMatch(/^ {2}cloze: \d+ drafted; .*\d not needed/m);
    expect(told).toMatch(/^ {4}by [a-z-]+: \d+\n {6}- \S.*\n( {8}\S.*\n)+/m);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('leaves the document of --json as it is, and stands on standard error', async () => {
    const plain = await crossread(['quiz', '--json', ...files]);
    const explained = await crossread(['quiz', '--json', '--explain', ...files]);
    expect(explained.stdout).toBe(plain.stdout);
    expect(explained.stderr).toContain('What became of the drafts');
  });
});

test('figures answers each line in order', async () => {
  const stdin = '{"id":"x","text":"Just over 2,000 troops and 250 vehicles."}\n{"id":7,"text":"None."}\n';
  const { status, stdout } = await crossread(['figures', '--jsonl'], { stdin });
  expect(status).toBe(0);
  const [first, second] = lines(stdout);
  expect(first).toMatchObject({
    id: 'x',
    figures: [
      { start: 0, end: 15, text: 'Just over 2,000', value: 2000, kind: 'count', change: '>' },
      { start: 27, end: 30, text: '250', value: 250, change: '=' },
    ],
  });
  expect(second).toEqual({ id: 7, figures: [] });
});

test('relate answers each line in order', async () => {
  const pairs = [
    { id: 1, a: '2,030 troops', b: '2,300 troops' },
    { id: 2, a: 'just over 2,000 troops', b: '2,030 troops' },
    { id: 3, a: 'two thousand troops', b: '2,000 troops' },
    { id: 4, a: 'no figure here', b: '2,000 troops' },
  ];
  const { status, stdout } = await crossread(['relate', '--jsonl'], {
    stdin: pairs.map((pair) => JSON.stringify(pair)).join('\n'),
  });
  expect(status).toBe(0);
  expect(lines(stdout).map(({ id, verdict }) => [id, verdict])).toEqual([
    [1, 'conflict'],
    [2, 'compatible'],
    [3, 'agree'],
    [4, 'unrelated'],
  ]);
  for (const { reason } of lines(stdout)) expect(reason).toMatch(/\.$/);
});

describe('cluster', () => {
  // One of each story in turn, so that the order of the files says nothing.
  const mixed = [0, 1, 2, 3, 4].flatMap((place) => libraryFiles.flatMap((story) => story[place] ?? []));

  test('prints a line for each file in its order, the same story for reports of one event', async () => {
    const { status, stdout, stderr } = await crossread(['cluster', '--jsonl', ...mixed]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const told = lines(stdout);
    expect(told.map((line) => Object.keys(line))).toEqual(mixed.map(() => ['path', 'story']));
    expect(told.map(({ path }) => path)).toEqual(mixed);
    expect(told.map(({ story }) => story)).toEqual(
      mixed.map((file) => 1 + libraryFiles.findIndex((story) => story.includes(file))),
    );
  });

  test('prints for a person each story, what its reports share, and who stands alone', async () => {
    const stdin = 'Lucia Varga won the national chess championship in Belmora. She beat Anton Reyes in 62 moves.\n';
    const { status, stdout } = await crossread(['cluster', ...(libraryFiles[3] ?? []), '-'], { stdin });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Story 1: 5 reports\n {2}share: .*levy/);
    expect(stdout).toMatch(/Blue banners fill Harbour Road over the water levy\n.*1-port-amari-chronicle\.txt/);
    expect(stdout).toMatch(/With no other report of the same event\n.*/);
    expect(stdout).not.toContain('\u001b');
  });
});

test('extract prints the body of a saved page alone', async () => {
  const paragraphs = [
    'The river Odra rose by two metres in a night, and 300 people left their homes.',
    'The mayor said the bridge would stay closed until Friday, when engineers were to look at its piers again.',
  ];
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const stdin = `<!doctype html><html><head><title>River rises - Daily</title></head><body><nav><a href=/>Home</a><a href=/sport>Sport</a></nav><main><article><h1>River rises by two metres</h1>${body.repeat(1)}</article></main><footer>Cookies and terms</footer></body></html>`;
  const { status, stdout } = await crossread(['extract', '--jsonl', '-'], { stdin });
  expect(status).toBe(0);
  const [page] = lines(stdout);
  expect(Object.keys(page ?? {})).toEqual(['path', 'title', 'byline', 'published', 'text']);
  expect(page).toMatchObject({ path: '-', text: paragraphs.join('\n') });
});

test.each([
  ['figures', '{"id":1,"text":"Nearly 8,000 people were held."}', /Nearly 8,000 +│ count/],
  ['relate', '{"id":1,"a":"2,030 troops","b":"2,300 troops"}', /conflict/],
])('%s prints a table for a person', async (command, stdin, expected) => {
  const { status, stdout } = await crossread([command], { stdin });
  expect(status).toBe(0);
  expect(stdout).toMatch(expected);
});

function faults(name: string, value: unknown): unknown[] {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema(name));
  validate(value);
  return validate.errors ?? [];
}

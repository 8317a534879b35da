import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Quiz } from '@crossread/shared';
import { libraryFiles } from '../helpers/library.ts';
import { crossread } from '../helpers/run-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const files = libraryFiles[0] ?? [];
let quiz: Quiz;
let path: string;
let broken: string;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  folder = temporaryFolder();
  path = join(folder.path, 'quiz.json');
  broken = join(folder.path, 'broken.json');
  const { stdout } = await crossread(['quiz', '--json', '--count', '6', ...files]);
  quiz = JSON.parse(stdout) as Quiz;
  writeFileSync(path, stdout);
  writeFileSync(broken, '{"articles": [], "questions": [{"id": "q1"}]}');
});

afterAll(() => folder.remove());

describe('verify', () => {
  test('finds every question sound against the reports it was made of', async () => {
    const { status, stdout } = await crossread(['verify', '--quiz', path, '--json', ...files]);
    expect(status).toBe(0);
    const { verifications } = JSON.parse(stdout) as { verifications: readonly object[] };
    expect(verifications).toEqual(quiz.questions.map(({ id }) => ({ question: id, state: 'sound', checked: 'key' })));
  });

  test('names each question about a report that is gone, and ends with status 1', async () => {
    const [gone = '', ...others] = files;
    const { status, stdout } = await crossread(['verify', '--quiz', path, ...others]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/q\d+ +│ stale/);
    expect(stdout.replace(/[\s│]+/g, ' ')).toContain(`${gone} is no longer there.`);
  });

  test.each<[string, () => string]>([
    ['a report for a quiz', () => files[0] ?? ''],
    ['a quiz with half a question', () => broken],
  ])('says so where it is given %s', async (_name, given) => {
    const { status, stdout, stderr } = await crossread(['verify', '--quiz', given(), ...files]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('this is no quiz');
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quiz } from '@crossread/shared';
import { afterAll, describe, expect, test } from '@jest/globals';
import { libraryFiles } from '../helpers/library.ts';
import { crossread } from '../helpers/run-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const files = libraryFiles[1] ?? [];
const folder = temporaryFolder();
afterAll(() => folder.remove());

const said = async (...args: readonly string[]): Promise<string> => {
  const { status, stdout } = await crossread([...args]);
  expect(status).toBe(0);
  return stdout;
};

describe('a teacher of a German class', () => {
  test('prints a quiz in German, and in English what was English before', async () => {
    const quiz = ['quiz', '--count', '5', ...files];
    const [plain, english, german] = [
      await said(...quiz),
      await said(...quiz, '--language', 'en'),
      await said(...quiz, '--language', 'de'),
    ];
    expect(english).toBe(plain);
    expect(plain).toMatch(/^Report 1: /m);
    expect(german).toMatch(/^Bericht 1: /m);
    expect(german).toMatch(/^Lösungen$/m);
    expect(german).not.toMatch(/\b(?:Which|According to|Yes)\b/);
  });

  test('exports a quiz in German that was made in English', async () => {
    const path = join(folder.path, 'quiz.json');
    writeFileSync(path, await said('quiz', '--json', '--count', '5', ...files));
    const exported = await said('export', '--format', 'json', '--quiz', path, '--language', 'de');
    const { questions, language } = JSON.parse(exported) as Quiz & { readonly language: string };
    const made = JSON.parse(await said('quiz', '--json', '--count', '5', '--language', 'de', ...files)) as Quiz;
    expect(language).toBe('de');
    expect(questions.map(({ prompt, explanation }) => [prompt, explanation])).toEqual(
      made.questions.map(({ prompt, explanation }) => [prompt, explanation]),
    );
  });

  test('reads in German why figures stand as they do', async () => {
    const [english, german] = [await said('analyze', ...files), await said('analyze', '--language', 'de', ...files)];
    expect(english).toMatch(/cannot both be right|can both be right|are the same number|Both give/);
    expect(german).not.toMatch(/cannot both be right|can both be right|are the same number|Both give/);
    expect(german).toMatch(/stimmen|Zahl|nennen/);
  });

  test('is told which languages there are', async () => {
    const { status, stderr } = await crossread(['quiz', '--language', 'fr', ...files]);
    expect(status).toBe(2);
    expect(stderr).toContain('--language takes en or de, not "fr".');
  });
});

test('what is printed as JSON for other programs has no messages beside its reasons', async () => {
  expect(await said('analyze', '--json', ...files)).not.toContain('"message"');
});

import { beforeAll, expect, test } from '@jest/globals';
import { analyse } from 'scslre';
import { libraryTexts } from '../../helpers/library.ts';

/**
 * The linter follows patterns written out in a file. Those put together from lists of other files, or from words of a
 * text, are caught here as they are made, and asked the same question: is there a text that takes them the square of
 * its length?
 */
const made = new Map<string, RegExp>();

const catching = new Proxy(RegExp, {
  construct(target, [pattern, flags]: [string | RegExp, string?]) {
    const pieced = new target(pattern, flags);
    const { stack = '' } = new Error();
    // Those of the tagger and of Readability are theirs.
    if (/^.*\n.*\n.*packages\/engine\/src/.test(stack)) made.set(String(pieced), pieced);
    return pieced;
  },
});

beforeAll(async () => {
  globalThis.RegExp = catching;
  const { analyzeStory, makeQuiz } = await import('@crossread/engine');
  for (const texts of libraryTexts) {
    const sources = texts.map((content, index) => ({ id: `r${index}`, path: '', content, format: 'text' as const }));
    makeQuiz(analyzeStory(sources), { count: 20, seed: '1' });
  }
});

test('no pattern that the engine puts together while it works is catastrophic', () => {
  expect(made.size).toBeGreaterThan(20);
  const catastrophic = [...made.values()].filter(({ source, flags }) => {
    const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
    return reports.length > 0;
  });
  expect(catastrophic.map(String)).toEqual([]);
});

test('a pattern that is catastrophic would be told', () => {
  const { reports } = analyse({ source: String.raw`,\s*([^,]*)$`, flags: '' });
  expect(reports.length).toBeGreaterThan(0);
});

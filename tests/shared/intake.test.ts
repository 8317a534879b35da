import { describe, expect, test } from '@jest/globals';
import { admitReports, articleProblem, contentProblem, limits } from '@crossread/shared';

const text = (path: string, content: string) => ({ path, content, format: 'text' }) as const;
const page = (path: string, content: string) => ({ path, content, format: 'html' }) as const;
const report = 'Twelve boats were damaged, the harbour master said.';

describe('one report by itself', () => {
  test.each([
    ['a report', text('a.txt', report), null],
    ['Windows line ends and no-break spaces', text('a.txt', `The\u00a0port.\r\n\r\n${report}`), null],
    ['a stray NUL and half a character, which reading replaces', text('a.txt', `${report}\0\ud83d ${report}`), null],
    ['accents and other scripts', text('a.txt', 'Über 40 Züge – «Сорок поездов» – ४० रेलगाड़ियाँ'), null],
    ['as long as can be', text('a.txt', 'a'.repeat(limits.articleCharacters)), null],
    ['a page with much markup', page('a.html', 'a'.repeat(limits.articleCharacters + 1)), null],
    ['nothing', text('a.txt', ''), 'empty'],
    ['white space', text('a.txt', '\ufeff \r\n\u00a0\t'), 'empty'],
    ['too long', text('a.txt', 'a'.repeat(limits.articleCharacters + 1)), 'too-long'],
    ['a page that is too long', page('a.html', 'a'.repeat(limits.markupCharacters + 1)), 'too-long'],
    ['ten million characters', text('a.txt', 'word '.repeat(2_000_000)), 'too-long'],
    ['NULs, one in ten', text('a.txt', `${report.slice(0, 9)}\0`.repeat(50)), 'binary'],
    ['undecodable bytes', text('a.txt', '\ufffd\ufffd\ufffd\ufffdIHDR'), 'binary'],
    ['a PDF', text('a.pdf', '%PDF-1.7 with much text in it'), 'binary'],
    ['a Word file', text('a.docx', 'PK\u0003\u0004 word/document.xml'), 'binary'],
    ['a web archive', text('a.mhtml', 'From: <Saved by Blink>\r\nSubject: Harbour'), 'binary'],
  ])('%s', (_, input, code) => {
    const problem = contentProblem(input);
    expect(problem?.code ?? null).toBe(code);
    if (problem) expect(problem.message).toMatch(new RegExp(`^${input.path}: .+\\. [A-Z].+\\.$`, 's'));
  });

  test('a page or a text in which nothing was read says what to do', () => {
    expect(articleProblem(page('a.html', ''), 0)?.message).toContain("Save the report's own page");
    expect(articleProblem(text('a.txt', ''), 0)?.message).toContain("Paste the report's text");
    expect(articleProblem(page('a.html', ''), 1)).toBeNull();
  });
});

describe('the reports of one story', () => {
  test('the usable ones stay in order, the others are named with what is wrong', () => {
    const reports = [
      text('1.txt', report),
      text('2.txt', ''),
      text('3.txt', `${report} Later.`),
      text('4.txt', '%PDF-'),
    ];
    const { admitted, problems } = admitReports(reports);
    expect(admitted.map(({ path }) => path)).toEqual(['1.txt', '3.txt']);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['2.txt', 'empty'],
      ['4.txt', 'binary'],
    ]);
  });

  test('the same report twice counts once, whatever its line ends', () => {
    const { admitted, problems } = admitReports([
      text('mine.txt', `${report}\n\n${report}`),
      text('copy.txt', `${report}\r\n\r\n${report}\r\n`),
    ]);
    expect(admitted).toHaveLength(1);
    expect(problems).toEqual([
      { code: 'duplicate', path: 'copy.txt', message: expect.stringContaining('the same report as mine.txt') },
    ]);
  });

  test('a report beyond the number that a story holds is left out', () => {
    const many = Array.from({ length: limits.articlesPerStory + 1 }, (_, index) =>
      text(`${index}.txt`, `Report ${index}.`),
    );
    const { admitted, problems } = admitReports(many);
    expect(admitted).toHaveLength(limits.articlesPerStory);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['too-many', `${limits.articlesPerStory}.txt`]]);
  });
});

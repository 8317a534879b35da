import { formatById } from '@crossread/formats';
import type { DocumentQuestion, Exported, QuizDocument } from '@crossread/formats';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { libraryDocuments } from '../helpers/quiz-documents.ts';
import { everyInteraction, withQuestions } from '../helpers/small-quiz.ts';

const write = (id: string, document: QuizDocument): Promise<Exported> =>
  formatById(id)?.write(document) ?? Promise.reject(new Error(`no ${id}`));
const sheetOf = async (exported: Exported) => readSheet(Buffer.from(exported.bytes));
const tableOf = ({ bytes }: Exported) => readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
const said = ({ notes }: Exported) => notes.map(({ question, message }) => [question, message]);

const [choice, several, number, , range, short, , , , essay] = everyInteraction.quiz.questions;
const asked = (question: DocumentQuestion | undefined, more: Partial<DocumentQuestion> = {}): DocumentQuestion => {
  if (!question) throw new Error('no question');
  return { ...question, prompt: 'What?', ...more };
};
const formula = asked(choice, { prompt: '=HYPERLINK("http://x")', options: optionsOf('+1', '-1', '@x') });

describe('Kahoot!', () => {
  test('has its template: questions from the ninth row on, answers by number', async () => {
    const rows = await sheetOf(await write('kahoot', withQuestions(everyInteraction, [asked(choice), formula])));
    expect(rows[7]?.[1]).toBe('Question - max 120 characters');
    expect(rows[7]).toHaveLength(8);
    expect(rows.slice(8)).toEqual([
      [1, 'What?', '=SUM(A1)', '<b>46</b> & more', '[html] -> 3', '100%', 240, 2],
      [2, '=HYPERLINK("http://x")', '+1', '-1', '@x', null, 240, 2],
    ]);
  });

  test('says of each question that does not fit why, and never cuts one', async () => {
    const long = asked(choice, { prompt: 'w'.repeat(121) });
    const wide = asked(choice, { options: optionsOf('x', 'y'.repeat(76)) });
    const document = withQuestions(everyInteraction, [
      asked(choice),
      long,
      wide,
      asked(several),
      asked(number),
      asked(essay),
    ]);
    const exported = await write('kahoot', document);
    expect(said(exported)).toEqual([
      [null, expect.stringMatching(/shows the questions alone: hand out the reports.+240 seconds/)],
      ['q1', expect.stringMatching(/120 characters of a question, and this has 121\. It is left out/)],
      ['q1', expect.stringMatching(/75 characters of an answer, and one has 76\. It is left out/)],
      ['q2', expect.stringMatching(/takes 4 answers, and this has 5\. It is left out/)],
      ['q3', expect.stringMatching(/cannot ask for a number by spreadsheet/)],
      ['q10', expect.stringMatching(/cannot ask for a written answer/)],
    ]);
    expect((await sheetOf(exported)).slice(8)).toHaveLength(1);
  });
});

test('Wayground takes choices, several right ones, numbers, words and written answers', async () => {
  const questions = [
    choice,
    several,
    asked(number, { response: { value: 2030, lower: 2030, upper: 2030 } }),
    range,
    short,
    essay,
  ];
  const exported = await write(
    'wayground',
    withQuestions(
      everyInteraction,
      questions.map((question) => asked(question)),
    ),
  );
  const because = (id: string) => `Because of ${id}. “Nearly 40 of them were tourists.” (the Harbour Post)`;
  expect((await sheetOf(exported)).slice(2)).toEqual([
    [
      'What?',
      'Multiple Choice',
      '=SUM(A1)',
      '<b>46</b> & more',
      '[html] -> 3',
      '100%',
      null,
      2,
      300,
      null,
      because('q1'),
    ],
    ['What?', 'Checkbox', 'a', 'b', 'c', 'd', 'e', '1,3', 300, null, because('q2')],
    ['What?', 'Fill-in-the-Blank', '2030', '2,030', null, null, null, null, 300, null, because('q3')],
    ['What?', 'Fill-in-the-Blank', '2000', '2,000', null, null, null, null, 300, null, because('q5')],
    ['What?', 'Fill-in-the-Blank', 'Anna', 'the "Anna" {*}', null, null, null, null, 300, null, because('q6')],
    ['What?', 'Open-Ended', null, null, null, null, null, null, 300, null, because('q10')],
  ]);
  expect(said(exported).map(([question, message]) => [question, message?.split(/[:;]/)[0]])).toEqual([
    [null, 'Wayground shows the questions alone'],
    ['q5', 'Wayground compares what is typed with the number alone'],
    ['q10', 'Wayground has no place for a rubric'],
    ['q10', 'It is marked to be reviewed before it is set'],
  ]);
});

describe('CSV', () => {
  test('for Blooket has eight cells in its first row, CRLF, no byte order mark', async () => {
    const exported = await write('blooket', withQuestions(everyInteraction, [asked(choice), formula]));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(exported.bytes);
    expect(text.startsWith('Blooket Import Template,,,,,,,\r\nQuestion #,')).toBe(true);
    expect(tableOf(exported).slice(2)).toEqual([
      ['1', 'What?', "'=SUM(A1)", '<b>46</b> & more', '[html] -> 3', '100%', '300', '2'],
      ['2', `'=HYPERLINK("http://x")`, "'+1", "'-1", "'@x", '', '300', '2'],
    ]);
    expect(
      said(exported)
        .slice(1)
        .map(([question, message]) => [question, message?.split(':')[0]]),
    ).toEqual([
      ['q1', 'A text in it begins like a formula'],
      ['q1', 'A text in it begins like a formula'],
    ]);
  });

  test('of the whole quiz holds each question, each option with its feedback, the answer and the evidence', async () => {
    const exported = await write('csv', everyInteraction);
    const [head = [], ...rows] = tableOf(exported);
    expect(head[0]).toBe('\ufeffid');
    expect(head.slice(6)).toEqual(
      'prompt,option A,feedback A,option B,feedback B,option C,feedback C,option D,feedback D,option E,feedback E,answer,explanation,evidence'.split(
        ',',
      ),
    );
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.map((row) => row[17])).toEqual([
      'B',
      'A, C',
      '46',
      "'-2100 to -1900",
      '2000 to 2200',
      'Anna / the "Anna" {*}',
      '“Nearly”',
      'C, A, B',
      'A = C, B = D',
      'Basic: Says one thing.\nEmergent: Says two.\nProficient: Says why.',
    ]);
    expect(rows[9]?.slice(0, 6)).toEqual(['q10', 'locate-detail', 'comprehension', 'extended-text', '0.25', 'yes']);
    expect(rows[0]?.[19]).toBe('“Nearly 40 of them were tourists.” (the Harbour Post)');
  });

  test.each(libraryDocuments)('of $title has a row for each question', async (document) => {
    const [, ...rows] = tableOf(await write('csv', document));
    expect(rows.map(([id, , , , , , prompt]) => [id, prompt])).toEqual(
      document.quiz.questions.map(({ id, prompt }) => [id, prompt]),
    );
  });
});

test.each([
  ['kahoot', 3],
  ['wayground', 2],
  ['blooket', 2],
])('%s takes at least one question in %d of each demo quiz and names the rest', async (id, part) => {
  for (const document of libraryDocuments) {
    const exported = await write(id, document);
    const rows =
      id === 'blooket' ? tableOf(exported).slice(2) : (await sheetOf(exported)).slice(id === 'kahoot' ? 8 : 2);
    const all = document.quiz.questions.length;
    const leftOut = exported.notes.filter(({ message }) => message.includes('left out'));
    expect(rows.length + leftOut.length).toBe(all);
    expect(rows.length).toBeGreaterThanOrEqual(all / part);
    expect(leftOut.every(({ question }) => question !== null)).toBe(true);
  }
});

test('workbooks hold texts, not formulas, and no time: the same document gives the same bytes', async () => {
  const document = withQuestions(everyInteraction, [formula]);
  const [one, two] = [await write('kahoot', document), await write('kahoot', document)];
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  const files = Object.entries(unzipSync(one.bytes)).map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(files.filter((file) => /<f[\s>]/.test(file))).toEqual([]);
  // Bytes 10 to 13 of a local file header are its time and date: 1 January 1980.
  expect([...one.bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

function optionsOf(...texts: readonly string[]): DocumentQuestion['options'] {
  return texts.map((text, index) => ({ id: `o${index + 1}`, text, role: null, feedback: '', evidence: [] }));
}

/** RFC 4180: cells in quotes may hold commas, line ends and doubled quotes; others hold none of them. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  let quoted = false;
  for (const part of text.split(/([",\n]|\r\n)/)) {
    const row = rows.at(-1) ?? [];
    if (part === '"') quoted = !quoted;
    if (part === ',' && !quoted) row.push('');
    else if (part === '\r\n' && !quoted) rows.push(['']);
    else row.push((row.pop() ?? '') + part);
  }
  const bare = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  return rows.slice(0, -1).map((row) => row.map(bare));
}

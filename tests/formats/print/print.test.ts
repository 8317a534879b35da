import { beforeAll, describe, expect, test } from '@jest/globals';
import { ExportError } from '@crossread/formats';
import type { QuizDocument } from '@crossread/formats';
import { libraryDocuments } from '../../helpers/quiz-documents.ts';
import { quizOfEach } from '../../helpers/quiz-of-each.ts';
import { decoded, written } from '../../helpers/written.ts';
import { flowing, pdfText } from '../../helpers/pdf-text.ts';

const documents = [quizOfEach, ...libraryDocuments.slice(0, 1)];

describe.each(documents.map((document) => ({ title: document.title, document })))(
  'on paper, $title',
  ({ document }) => {
    const { questions } = document.quiz;
    let sheet: readonly string[];
    let key: readonly string[];

    beforeAll(async () => {
      sheet = await pdfText((await written('print-pdf', document)).bytes);
      key = await pdfText((await written('key-pdf', document)).bytes);
    });

    test('the sheet has each question whole on one page, with all that there is to choose from', () => {
      const pages = sheet.map(flowing);
      for (const { prompt, options } of questions) {
        const page = pages.find((text) => text.includes(flowing(prompt)));
        expect(page).toBeDefined();
        for (const { text } of options) expect(page).toContain(flowing(text));
      }
    });

    test('neither sheet nor web page holds a key, an explanation or what an answer shows', async () => {
      const page = decoded(await written('print-html', document));
      const paper = flowing(sheet.join(' '));
      for (const { explanation, options } of questions) {
        for (const secret of [explanation, ...options.map(({ feedback }) => feedback)].filter(
          (words) => words !== '',
        )) {
          expect(paper).not.toContain(flowing(secret));
          expect(page).not.toContain(secret);
        }
      }
    });

    test('the key has each explanation and what each wrong answer shows', () => {
      const paper = flowing(key.join(' '));
      for (const { explanation, options, response } of questions) {
        expect(paper).toContain(flowing(explanation));
        for (const { id, feedback } of options) {
          const wrong = 'optionIds' in response && !response.optionIds.includes(id);
          if (wrong) expect(paper).toContain(flowing(feedback));
        }
      }
    });

    test('each page has its number and, after the first, the title', () => {
      for (const pages of [sheet, key]) {
        pages.forEach((text, index) => {
          expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
          expect(text).toContain(document.title);
        });
      }
    });
  },
);

test('the same quiz gives the same bytes', async () => {
  for (const id of ['print-pdf', 'key-pdf', 'print-html', 'key-html']) {
    const [first, second] = [await written(id, quizOfEach), await written(id, quizOfEach)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  }
});

test('the pages need nothing from anywhere else, and run nothing', async () => {
  for (const id of ['print-html', 'key-html']) {
    expect(decoded(await written(id, quizOfEach))).not.toMatch(
      /<script|<link|<img|<iframe|https?:|url\(|@import|\son\w+=/i,
    );
  }
});

test('markup in a quiz is text', async () => {
  const page = decoded(await written('key-html', quizOfEach));
  expect(page).toContain('&lt;b&gt;says&lt;/b&gt; &amp; prints');
  expect(page).not.toContain('<b>says');
});

test('characters that the font of the PDF lacks are named; the page has them', async () => {
  const [first] = quizOfEach.quiz.questions;
  if (!first) throw new Error('no question');
  const document: QuizDocument = {
    ...quizOfEach,
    quiz: { ...quizOfEach.quiz, questions: [{ ...first, prompt: 'What is 水 in Ελλάδα, Россия and שלום?' }] },
  };
  const { notes } = await written('print-pdf', document);
  expect(notes).toEqual([
    {
      question: 'q1',
      message: "The PDF's font lacks 水 ש ל ו ם, printed as empty boxes; the sheet as a web page has them.",
    },
  ]);
  const page = await written('print-html', document);
  expect(page.notes).toEqual([]);
  expect(decoded(page)).toContain('What is 水 in Ελλάδα, Россия and שלום?');
});

test('a question longer than a page is printed to its end', async () => {
  const long = Array.from({ length: 900 }, (_, word) => `word${word}`).join(' ');
  const [first] = quizOfEach.quiz.questions;
  if (!first) throw new Error('no question');
  const document = { ...quizOfEach, quiz: { ...quizOfEach.quiz, questions: [{ ...first, prompt: long }] } };
  const pages = await pdfText((await written('print-pdf', document)).bytes);
  expect(flowing(pages.join(' '))).toContain('word899 Tick one box.');
});

test.each(['print-pdf', 'key-pdf', 'print-html', 'key-html'])(
  '%s of a quiz without a question is refused',
  async (id) => {
    const empty = { ...quizOfEach, quiz: { ...quizOfEach.quiz, questions: [] } };
    await expect(written(id, empty)).rejects.toThrow(ExportError);
  },
);

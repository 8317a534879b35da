import { convertQti2toQti3 } from '@citolab/qti-convert/qti-convert-node';
import { ExportError, formatById } from '@crossread/formats';
import type { DocumentQuestion, Exported, QuizDocument } from '@crossread/formats';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { quizOfEach } from '../helpers/quiz-of-each.ts';

async function exported(id: string, document: QuizDocument = quizOfEach): Promise<Exported> {
  const format = formatById(id);
  if (!format) throw new Error(`No format "${id}".`);
  return format.write(document);
}

/** A package's files by their paths, as text. */
async function filesOf(id: string, document?: QuizDocument): Promise<ReadonlyMap<string, string>> {
  const { bytes } = await exported(id, document);
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

const matches = (text: string | undefined, pattern: RegExp) =>
  [...(text ?? '').matchAll(pattern)].map(([, group]) => group);

/** A quiz whose texts hold what XML gives a meaning to, or cannot hold at all. */
const hostile: QuizDocument = {
  ...quizOfEach,
  title: '</title> & "quotes" \u0000 \ud800',
  quiz: {
    ...quizOfEach.quiz,
    questions: quizOfEach.quiz.questions.map((question) => ({
      ...question,
      id: `"<${question.id}>"`,
      prompt: `]]> \r\n\t <script>alert(1)</script> & \u000b ${question.prompt}`,
      explanation: '<!-- \uffff -->',
    })),
  },
};

describe.each(['qti21', 'qti30'])('%s', (id) => {
  test.each([
    ['a quiz of every interaction', quizOfEach],
    ['a quiz with mark-up, control characters and half a pair of surrogates in it', hostile],
  ])('%s: each file is well-formed XML to xmllint', async (_name, document) => {
    const files = await filesOf(id, document);
    const xml = [...files].map(([path, contents]) => ({ fileName: path.replace('/', '-'), contents }));
    const { valid, errors } = await validateXML({ xml, normalization: 'c14n' });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect([...files.values()].join('')).not.toContain('<script>');
  });

  test('the manifest lists every file once, and each thing that is needed is in the package', async () => {
    const files = await filesOf(id);
    const manifest = files.get('imsmanifest.xml');
    const listed = matches(manifest, /<file href="([^"]*)"/g);
    expect([...listed, 'imsmanifest.xml'].sort()).toEqual([...files.keys()].sort());
    const identifiers = matches(manifest, /<resource identifier="([^"]*)"/g);
    expect(new Set(identifiers).size).toBe(files.size - 1);
    expect(identifiers).toEqual(expect.arrayContaining(matches(manifest, /identifierref="([^"]*)"/g)));
    expect(matches(manifest, /<keyword><string language="en">([^<]*)</g).slice(0, 2)).toEqual([
      'locate-figure',
      'comprehension',
    ]);
  });

  test('the test holds the items in the order of the quiz', async () => {
    const files = await filesOf(id);
    const items = matches(files.get('test.xml'), / href="([^"]*)"/g);
    const prompts = items.map((path) => {
      const item = files.get(path ?? '') ?? '';
      return quizOfEach.quiz.questions.findIndex(({ prompt }) => item.includes(prompt.split('____')[0] ?? prompt));
    });
    expect(prompts).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('the same quiz gives the same bytes; a mended prompt keeps the item’s identifier', async () => {
    expect((await exported(id)).bytes).toEqual((await exported(id)).bytes);
    const [first, ...others] = quizOfEach.quiz.questions;
    if (!first) throw new Error('The quiz is empty.');
    const mended = {
      ...quizOfEach,
      quiz: { ...quizOfEach.quiz, questions: [{ ...first, prompt: 'How many?' }, ...others] },
    };
    const [before, after] = [await filesOf(id), await filesOf(id, mended)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after).not.toEqual(before);
  });

  test('a quiz without questions is refused', async () => {
    const empty = { ...quizOfEach, quiz: { ...quizOfEach.quiz, questions: [] } };
    await expect(exported(id, empty)).rejects.toThrow(ExportError);
  });

  test('words to be selected in a report that is not exported are left out, and that is said', async () => {
    const { notes } = await exported(id, { ...quizOfEach, reports: [] });
    expect(notes.filter(({ question }) => question === 'q5')).toEqual([
      {
        question: 'q5',
        message:
          'The words to be selected stand in no sentence of the reports that are exported with it: it is left out.',
      },
    ]);
    expect(
      (await filesOf(id, { ...quizOfEach, reports: [] })).get('test.xml')?.match(/item-ref|ItemRef/gi),
    ).toHaveLength(7);
  });

  test('what is judged otherwise than in Crossread is said of each question that it concerns', async () => {
    const { notes } = await exported(id);
    expect(notes.flatMap(({ question }) => question ?? [])).toEqual(['q3', 'q4', 'q5', 'q8', 'q8']);
  });
});

/** The one item of a quiz of one question. */
async function itemOf(question: Partial<DocumentQuestion>, like: number): Promise<string> {
  const [base] = quizOfEach.quiz.questions.slice(like - 1);
  if (!base) throw new Error(`There is no question ${like}.`);
  const document = { ...quizOfEach, quiz: { ...quizOfEach.quiz, questions: [{ ...base, ...question }] } };
  const item = [...(await filesOf('qti30', document))].find(([path]) => path.startsWith('items/'));
  return item?.[1] ?? '';
}

test('the field for an answer stands in the gap of the sentence, or below the prompt', async () => {
  const field = '<qti-text-entry-interaction [^>]*/>';
  expect(await itemOf({}, 3)).toMatch(new RegExp(`<p>Fill the gap: “The ferry company said that ${field} houses`));
  expect(await itemOf({}, 4)).toMatch(new RegExp(`Harbour Post\\?</p><p>${field}</p>`));
});

test('words in two sentences are two to pick, each worth half', async () => {
  const text = quizOfEach.reports[0]?.text ?? '';
  const spans = ['Four fishermen are missing', 'waves of nine metres'].map((words) => {
    const start = text.indexOf(words);
    return { article: 'a1', start, end: start + words.length, text: words };
  });
  const item = await itemOf({ response: { spans } }, 5);
  expect(item).toContain('cardinality="multiple"');
  expect(item).toContain('<qti-hottext-interaction response-identifier="RESPONSE" max-choices="2">');
  expect(matches(item, /map-key="(sentence-\d+" mapped-value="[^"]*)"/g)).toEqual([
    'sentence-3" mapped-value="0.5',
    'sentence-4" mapped-value="0.5',
  ]);
  expect(item.match(/according to the coast guard/g)).toHaveLength(1);
});

test('a written question without a rubric has no empty place for one', async () => {
  const item = await itemOf({ response: { rubric: { basic: '', emergent: '', proficient: '' } } }, 8);
  expect(item).toContain('</qti-extended-text-interaction></qti-item-body>');
});

test('what matches nothing is still on offer', async () => {
  const [, , , , , , base] = quizOfEach.quiz.questions;
  const options = [...(base?.options ?? [])];
  options.splice(1, 0, { id: 'o9', text: '46', role: 'other-passage', feedback: '', evidence: [] });
  const [left, right] = matches(await itemOf({ options }, 7), /<qti-simple-match-set>(.*?)<\/qti-simple-match-set>/g);
  expect(matches(left, />([^<>]+)</g)).toEqual(['the Harbour Post', 'The Island Courier']);
  expect(matches(right, />([^<>]+)</g)).toEqual(['46', '1,420', '1,240']);
});

test('only QTI 2.1 says that each item holds a copy of the reports', async () => {
  const wholeQuiz = async (id: string) => (await exported(id)).notes.filter(({ question }) => question === null);
  expect(await wholeQuiz('qti30')).toHaveLength(1);
  expect((await wholeQuiz('qti21')).map(({ message }) => message)).toContain(
    'QTI 2.1 shares no text between items: each holds a copy of the reports.',
  );
});

/** What follows the prolog and the root's name spaces. */
const fromIdentifier = (xml: string) => xml.slice(xml.indexOf(' identifier=')).trim();

/** A QTI 3.0 item as one that shares nothing: the reports put where it refers to them. */
function withReports(item: string, files: ReadonlyMap<string, string>): string {
  return item
    .replace(/<qti-assessment-stimulus-ref [^>]*>/g, '')
    .replace(/ external-scored="human"/, '')
    .replace(/<div [^>]*data-stimulus-idref="([^"]*)"\/>/g, (_div, name: string) => {
      const [body] = matches(files.get(`reports/${name}.xml`), /<qti-stimulus-body>(.*)<\/qti-stimulus-body>/gs);
      return body ?? '';
    });
}

test('QTI 2.1, brought to 3.0 by Citolab’s converter, is what we write as 3.0', async () => {
  const [old, present] = [await filesOf('qti21'), await filesOf('qti30')];
  const paths = [...old.keys()].filter((path) => path !== 'imsmanifest.xml');
  expect(paths).toHaveLength(9);
  for (const path of paths) {
    const converted = await convertQti2toQti3(old.get(path) ?? '');
    expect(fromIdentifier(converted)).toBe(fromIdentifier(withReports(present.get(path) ?? '', present)));
  }
});

import { readFileSync } from 'node:fs';
import { formatById, readGift, readJson, readQuiz } from '@crossread/formats';
import type { QuizDocument } from '@crossread/formats';
import type { Quiz } from '@crossread/shared';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { libraryDocuments } from '../helpers/quiz-documents.ts';
import { root } from '../helpers/run-program.ts';
import { everyInteraction } from '../helpers/small-quiz.ts';

const schema = readFileSync(`${root}packages/shared/src/interchange/quiz.schema.json`, 'utf8');
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);

async function write(document: QuizDocument): Promise<string> {
  const exported = await formatById('json')?.write(document);
  return new TextDecoder().decode(exported?.bytes);
}

describe.each(libraryDocuments)('$title', (document) => {
  test('is a quiz of the published schema with its reports beside it, and comes back as it was', async () => {
    const text = await write(document);
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    const { document: back, notes } = readJson(text);
    expect(back).toEqual(document);
    expect(notes).toEqual([]);
    expect(await write(back)).toBe(text);
  });
});

test('a quiz without its reports is taken, and said to be unchecked', () => {
  const quiz = libraryDocuments[0]?.quiz;
  const { document, notes } = readQuiz(JSON.stringify(quiz));
  expect(document).toEqual({ title: 'Quiz', quiz, reports: [] });
  expect(notes).toEqual([
    { question: null, message: expect.stringMatching(/no reports: its evidence was not checked/) },
  ]);
});

describe('a file that was changed or is something else is refused with the place and what to do', () => {
  const [document] = libraryDocuments;
  const changed = (change: (file: Mutable<Quiz> & { reports: { text: string }[] }) => void): string => {
    const file = structuredClone({ ...document?.quiz, title: 'T', reports: document?.reports });
    change(file as unknown as Parameters<typeof change>[0]);
    return JSON.stringify(file);
  };
  test.each<[string, string, RegExp]>([
    ['no JSON', '{"engine": {},\n  "seed" 1}', /^Line 2, column \d+: this is not JSON\. Give a file as/],
    ['an end too early', '{\n  "seed": "1"', /^Line 2, column 14: this is not JSON/],
    ['another document', '{"seed": "1"}', /^engine: .+ Give a file as `crossread export --format json`/],
    [
      'a kind that is none',
      changed(({ questions: [first] }) => set(first, 'kind', 'riddle')),
      /^questions\[0\]\.kind: /,
    ],
    [
      'a key for another interaction',
      changed(({ questions: [first] }) => set(first, 'response', { accepted: ['x'] })),
      /^questions\[0\]\.response: a choice question is answered by "optionIds"/,
    ],
    [
      'a key that is no option',
      changed(({ questions: [first] }) => set(first, 'response', { optionIds: ['o9'] })),
      /^questions\[0\]\.response: there is no option "o9"/,
    ],
    [
      'a question twice',
      changed(({ questions }) => questions.push(...questions.slice(0, 1))),
      /two questions are called q1/,
    ],
    [
      'a report that was edited',
      changed(({ reports: [first] }) => set(first, 'text', `${first?.text}!`)),
      /^the text of .+ is not the one of which the quiz was made\. The file was changed.+export it again/,
    ],
    [
      'evidence that was moved',
      changed(({ questions: [first] }) => set(first?.evidence[0], 'start', (first?.evidence[0]?.start ?? 0) - 1)),
      /^question q1: its evidence “.+” does not stand at \d+ to \d+ of a\d/s,
    ],
  ])('%s', (_, text, message) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ name: 'ImportError' }));
    expect(() => readJson(text)).toThrow(message);
  });
});

test('a question that was imported without evidence never passes for one of ours', async () => {
  const gift = await formatById('gift')?.write(everyInteraction);
  const { document } = readGift(new TextDecoder().decode(gift?.bytes));
  await expect(write(document)).rejects.toThrow(/can carry none.+imported without evidence/);
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? Mutable<E>[] : T[K] };

function set(object: object | undefined, field: string, value: unknown): void {
  Object.assign(object ?? {}, { [field]: value });
}

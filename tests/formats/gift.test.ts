import { formatById, readGift } from '@crossread/formats';
import type { DocumentQuestion, Exported, QuizDocument } from '@crossread/formats';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import type { GIFTQuestion, MultipleChoice } from 'gift-pegjs';
import { libraryDocuments } from '../helpers/quiz-documents.ts';
import { everyInteraction, withQuestions } from '../helpers/small-quiz.ts';

const gift = formatById('gift');
const write = (document: QuizDocument): Promise<Exported> =>
  gift?.write(document) ?? Promise.reject(new Error('no GIFT'));
const textOf = ({ bytes }: Exported): string => new TextDecoder().decode(bytes);
/** HTML entities and tags as a browser takes them. */
const seen = (html: string | undefined): string =>
  (html ?? '')
    .replace(/<br>/g, '\n')
    .replace(/<\/?\w+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe.each(libraryDocuments)('$title, read by gift-pegjs', (document) => {
  let items: readonly GIFTQuestion[];
  const { questions } = document.quiz;

  test('has its title, its reports in order, then all questions by name', async () => {
    items = parse(textOf(await write(document)));
    expect(items.slice(0, 1)).toEqual([{ type: 'Category', title: document.title }]);
    const described = items.filter(({ type }) => type === 'Description');
    expect(described.map(({ title }) => title?.toLowerCase())).toEqual(
      document.reports.map(({ name }) => name.toLowerCase()),
    );
    const asked = items.slice(1 + described.length);
    expect(asked.map(({ title }) => title?.split(' ')[0])).toEqual(questions.map(({ id }) => id));
    expect(questions.length).toBeGreaterThan(14);
  });

  test('keeps prompts, options, feedback, weights and explanations of choices, and numbers', async () => {
    items ??= parse(textOf(await write(document)));
    const byId = new Map(items.map((item) => ['id' in item ? item.id : null, item]));
    for (const question of questions) {
      const item = byId.get(question.id);
      if (!item || !('stem' in item) || !('globalFeedback' in item)) throw new Error(`no ${question.id}`);
      expect(seen(item.stem.text)).toContain(question.prompt.replace(/\r\n?/g, '\n'));
      expect(seen(item.globalFeedback?.text)).toContain(question.explanation);
      expect(item.tags).toContain(question.kind);
      if ('optionIds' in question.response) {
        const { optionIds } = question.response;
        expect((item as MultipleChoice).choices.map((choice) => choiceOf(choice))).toEqual(
          question.options.map(({ id, text, feedback }) => [text, feedback, optionIds.includes(id), null]),
        );
      }
      if ('value' in question.response) {
        const { value, lower } = question.response;
        expect(item).toMatchObject({ choices: [{ text: { type: 'range', number: value, range: value - lower } }] });
      }
    }
  });

  test('comes back by readGift: prompts, options and which are right', async () => {
    const { document: back } = readGift(textOf(await write(document)));
    expect(back.title).toBe(document.title);
    expect(back.quiz.questions.map(({ prompt }) => prompt)).toEqual(
      questions.map(({ prompt }) => expect.stringContaining(prompt)),
    );
    const choices = questions.filter(({ interaction }) => interaction === 'choice');
    const backChoices = back.quiz.questions.filter((_, index) => questions[index]?.interaction === 'choice');
    expect(backChoices.map(rightTexts)).toEqual(choices.map(rightTexts));
    expect(back.quiz.questions.every(({ needsReview, evidence }) => needsReview && evidence.length === 0)).toBe(true);
  });
});

describe('each interaction', () => {
  test('is carried, or carried in another form with a note that names the question', async () => {
    const { notes } = await write(everyInteraction);
    expect(notes.map(({ question, message }) => [question, message.split(':')[0]])).toEqual([
      [null, 'GIFT has no place for spans, difficulty and certainty'],
      ['q5', 'GIFT has a range or a value with one tolerance'],
      ['q6', 'An answer counts only as it is listed, in upper or lower case'],
      ['q7', 'GIFT cannot have words selected'],
      ['q8', 'GIFT cannot ask for an order'],
      ['q10', 'GIFT has no place for a rubric'],
    ]);
  });

  test('is what it should be to gift-pegjs', async () => {
    const items = parse(textOf(await write(everyInteraction))).slice(2);
    expect(items.map(({ type }) => type)).toEqual(
      'MC MC Numerical Numerical Numerical Short MC Matching Matching Essay'.split(' '),
    );
    expect(items[1]).toMatchObject({
      choices: [50, -33.33333, 50, -33.33333, -33.33333].map((weight) => ({ weight, isCorrect: false })),
    });
    expect(items[3]).toMatchObject({ choices: [{ text: { type: 'range', number: -2000, range: 100 } }] });
    expect(items[4]).toMatchObject({ choices: [{ text: { type: 'high-low', numberLow: 2000, numberHigh: 2200 } }] });
    expect(items[5]).toMatchObject({ choices: [{ text: { text: 'Anna' } }, { text: { text: 'the "Anna" {\\*}' } }] });
    expect(items[7]).toMatchObject({ matchPairs: [{ subanswer: '2' }, { subanswer: '3' }, { subanswer: '1' }] });
    expect(items[9]).toMatchObject({ tags: ['locate-detail', 'comprehension', 'needs-review'] });
  });

  test('comes back as what GIFT made of it', async () => {
    const { document, notes } = readGift(textOf(await write(everyInteraction)));
    const message = 'A quiz has no tags: locate-detail, comprehension, needs-review. They are left out.';
    expect(notes).toEqual([{ question: null, message }]);
    expect(document.title).toBe('Storm / Lissa');
    expect(document.reports[0]?.text).toContain('The captain is <Ines> & co.');
    const read = document.quiz.questions.map(({ interaction, response }) => [interaction, response]);
    expect(read).toEqual([
      ['choice', { optionIds: ['o2'] }],
      ['multiple-choice', { optionIds: ['o1', 'o3'] }],
      ['numeric-entry', { value: 46, lower: 46, upper: 46 }],
      ['numeric-entry', { value: -2000, lower: -2100, upper: -1900 }],
      ['numeric-entry', { value: 2100, lower: 2000, upper: 2200 }],
      ['text-entry', { accepted: ['Anna', 'the "Anna" {*}'] }],
      ['choice', { optionIds: ['o2'] }],
      [
        'match',
        {
          pairs: [
            ['l1', 'r1'],
            ['l2', 'r2'],
            ['l3', 'r3'],
          ],
        },
      ],
      [
        'match',
        {
          pairs: [
            ['l1', 'r1'],
            ['l2', 'r2'],
          ],
        },
      ],
      ['extended-text', { rubric: { basic: '', emergent: '', proficient: '' } }],
    ]);
    expect(document.quiz.questions[8]?.options.map(({ text }) => text)).toEqual(
      'left: 1|left 2|right: 1|right 2|right 3'.split('|'),
    );
    expect(document.quiz.questions[9]?.explanation).toContain('Proficient: Says why.');
  });
});

test('any words survive: GIFT’s own signs, codes of its readers, markup, line ends', async () => {
  const sign = fc.constantFrom(
    ...'~=#{}:\\%[]<>&/*-" \n$',
    '&&058;',
    '->',
    '//',
    '::',
    '####',
    '[html]',
    '&lt;',
    '\\n',
    '<br>',
  );
  const words = fc
    .array(fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(
      words,
      fc.uniqueArray(words, { minLength: 2, maxLength: 4 }),
      words,
      async (prompt, texts, feedback) => {
        const options = texts.map((text, index) => ({ id: `o${index}`, text, role: null, feedback, evidence: [] }));
        const question = {
          ...first(everyInteraction),
          prompt,
          options,
          response: { optionIds: ['o1'] },
          explanation: feedback,
        };
        const { document } = readGift(textOf(await write(withQuestions(everyInteraction, [question]))));
        const [read] = document.quiz.questions;
        const lines = (text: string | undefined): string => (text ?? '').replace(/\n+/g, '\n');
        expect(document.quiz.questions).toHaveLength(1);
        expect(lines(read?.prompt)).toBe(lines(prompt));
        expect(read?.options.map(({ text }) => lines(text))).toEqual(texts.map(lines));
        expect(read?.options.map((option) => lines(option.feedback))).toEqual(texts.map(() => lines(feedback)));
        expect(read?.response).toEqual({ optionIds: ['o2'] });
      },
    ),
    { numRuns: 300 },
  );
});

describe('a GIFT file with errors is named with the line and what to do', () => {
  test.each([
    [
      'a brace that is not closed',
      '::a:: One? {=1 ~2}\n\n// two\n::b:: Two? {=1 ~2\n\nThree? {=3}',
      4,
      /begins in line 4.+brace is closed/,
    ],
    ['a sign without its backslash', 'A? {=1}\n\nB = 2? {T}', 3, /“=” cannot stand here.+backslash/],
    ['a weight that is no number', 'A? {~%x%1 =2}', 1, /begins in line 1/],
  ])('%s', (_, text, line, message) => {
    expect(() => readGift(text)).toThrow(message);
    expect(() => readGift(text)).toThrow(expect.objectContaining({ name: 'ImportError', line }));
  });

  test('a file without a question', () => {
    expect(() => readGift('just words')).toThrow(/no question with a right answer/);
    expect(() => readGift('')).toThrow(/no question with a right answer/);
  });
});

test('what a foreign file holds and a quiz does not is said', () => {
  const text = `$CATEGORY: top/Rivers

$CATEGORY: Seas

Who?<img src\\="x.png"> {~%100%a ~%50%b ~c}

What? {~a ~b}

How many? {#=5:1 =%50%7#near}

Is it? {F#no#yes}`;
  const { document, notes } = readGift(text);
  expect(document.title).toBe('Rivers');
  expect(notes.map(({ question, message }) => [question, message.split(' ').slice(0, 6).join(' ')])).toEqual([
    ['q1', 'Line 5: Pictures and sounds are'],
    [null, 'Line 7: no answer is marked'],
    ['q2', 'Line 9: Feedback on what is'],
    ['q2', 'Line 9: Only the first number'],
    [null, 'A quiz has no categories after'],
  ]);
  expect(document.quiz.questions[2]?.options).toMatchObject([
    { text: 'True', feedback: 'no' },
    { text: 'False', feedback: 'yes' },
  ]);
});

test('a written answer without a rubric and a range around its value need no note', async () => {
  const { document } = readGift('Write. {}\n\nPi? {#3.141..3.142}');
  const { notes } = await write(document);
  expect(notes.map(({ question }) => question)).toEqual([null]);
});

test('a quiz of which nothing can be carried is an error that says why', async () => {
  const select = everyInteraction.quiz.questions.filter(({ interaction }) => interaction === 'select-text');
  const bare = { ...withQuestions(everyInteraction, select), reports: [] };
  await expect(async () => write(bare)).rejects.toThrow(/GIFT can carry none.+no sentences to choose from/);
  await expect(async () => write(withQuestions(everyInteraction, []))).rejects.toThrow(/no question in the quiz/);
});

function first({ quiz }: QuizDocument): DocumentQuestion {
  const [question] = quiz.questions;
  if (!question) throw new Error('no question');
  return question;
}

function choiceOf({ text, feedback, isCorrect, weight }: MultipleChoice['choices'][number]) {
  return [seen(text.text), seen(feedback?.text), isCorrect, weight];
}

function rightTexts({ options, response }: DocumentQuestion): readonly string[] {
  return options.filter(({ id }) => 'optionIds' in response && response.optionIds.includes(id)).map(({ text }) => text);
}

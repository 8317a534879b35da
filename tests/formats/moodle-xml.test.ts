import { formatById } from '@crossread/formats';
import type { Exported, QuizDocument } from '@crossread/formats';
import { describe, expect, test } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { libraryDocuments } from '../helpers/quiz-documents.ts';
import { everyInteraction, withQuestions } from '../helpers/small-quiz.ts';

const write = (document: QuizDocument): Promise<Exported> =>
  formatById('moodle-xml')?.write(document) ?? Promise.reject(new Error('no Moodle XML'));
const textOf = ({ bytes }: Exported): string => new TextDecoder().decode(bytes);

describe.each(libraryDocuments)('$title', (document) => {
  test('is well-formed, has the reports first and each question with its options', async () => {
    const xml = textOf(await write(document));
    expect(await faults(xml)).toEqual([]);
    const questions = questionsOf(xml);
    const { quiz, reports } = document;
    expect(questions.map(({ type }) => type).slice(0, 1 + reports.length)).toEqual([
      'category',
      ...reports.map(() => 'description'),
    ]);
    const asked = questions.slice(1 + reports.length);
    expect(asked.map(({ idnumber }) => idnumber)).toEqual(quiz.questions.map(({ id }) => id));
    expect(asked.map(({ questiontext }) => questiontext)).toEqual(
      quiz.questions.map(({ prompt }) => expect.stringContaining(prompt.replace(/\n/g, ''))),
    );
    for (const [index, question] of quiz.questions.entries()) {
      const { response, options } = question;
      if (question.interaction !== 'choice' || !('optionIds' in response)) continue;
      expect(asked[index]).toMatchObject({
        type: 'multichoice',
        single: 'true',
        answers: options.map(({ id, text, feedback }) => [
          response.optionIds.includes(id) ? '100' : '0',
          text,
          feedback,
        ]),
      });
    }
  });
});

describe('each interaction', () => {
  test('has its type in Moodle, element by element', async () => {
    const xml = textOf(await write(everyInteraction));
    expect(await faults(xml)).toEqual([]);
    const [category, report, ...asked] = questionsOf(xml);
    expect(category).toMatchObject({ type: 'category', category: 'Storm // Lissa' });
    expect(report).toMatchObject({ name: 'The Harbour Post' });
    expect(report?.questiontext).toContain('The captain is <Ines> & co.');
    expect(asked).toMatchObject([
      {
        type: 'multichoice',
        questiontext: 'Asked by choice: 50% {of} ~what = #that\\this?',
        generalfeedback: 'Because of q1.“Nearly 40 of them were tourists.” (the Harbour Post)',
        answers: [
          ['0', '=SUM(A1)', 'You picked =SUM(A1)'],
          ['100', '<b>46</b> & more', 'You picked <b>46</b> & more'],
          ['0', '[html] -> 3', 'You picked [html] -> 3'],
          ['0', '100%', 'You picked 100%'],
        ],
        tags: ['locate-detail', 'comprehension'],
      },
      {
        type: 'multichoice',
        single: 'false',
        answers: ['50', '-33.33333', '50', '-33.33333', '-33.33333'].map((share) => [
          share,
          expect.any(String),
          expect.any(String),
        ]),
      },
      { type: 'numerical', answers: [['100', '46', '']], tolerance: '0' },
      { type: 'numerical', answers: [['100', '-2000', '']], tolerance: '100' },
      { type: 'numerical', answers: [['100', '2100', '']], tolerance: '100' },
      {
        type: 'shortanswer',
        usecase: '0',
        answers: [
          ['100', 'Anna', ''],
          ['100', 'the "Anna" {\\*}', ''],
        ],
      },
      {
        type: 'multichoice',
        single: 'true',
        answers: [
          ['0', 'The ferry "Anna" carried 46 people.', ''],
          ['100', 'Nearly 40 of them were tourists.', ''],
          ['0', 'The captain is <Ines> & co.', ''],
          ['0', 'All came home.', ''],
        ],
      },
      {
        type: 'ordering',
        gradingtype: 'RELATIVE_NEXT_EXCLUDE_LAST',
        answers: [
          ['1', 'three', ''],
          ['2', 'one', ''],
          ['3', 'two: 2', ''],
        ],
      },
      {
        type: 'matching',
        pairs: [
          ['left: 1', 'right: 1'],
          ['left 2', 'right 2'],
          ['', 'right 3'],
        ],
      },
      {
        type: 'essay',
        graderinfo: 'Basic: Says one thing.Emergent: Says two.Proficient: Says why.',
        tags: ['locate-detail', 'comprehension', 'needs-review'],
      },
    ]);
  });

  test('that is carried otherwise is named with how', async () => {
    const { notes } = await write(everyInteraction);
    expect(notes.map(({ question, message }) => [question, message.split(':')[0]])).toEqual([
      [null, 'Moodle XML has no place for spans, difficulty and certainty'],
      ['q5', 'Moodle has a value with one tolerance'],
      ['q6', 'An answer counts only as it is listed, in upper or lower case'],
      ['q7', 'Moodle XML cannot have words selected'],
      ['q8', 'Putting in order needs Moodle 4.4 or its ordering plugin'],
    ]);
  });
});

test('characters that no XML may hold become U+FFFD, and CDATA cannot be ended by a text', async () => {
  const [first] = everyInteraction.quiz.questions;
  if (!first) throw new Error('no question');
  const prompt = 'A\u0000B\ud800C ]]> D\uffff';
  const xml = textOf(await write(withQuestions(everyInteraction, [{ ...first, prompt }])));
  expect(await faults(xml)).toEqual([]);
  expect(questionsOf(xml)[2]?.questiontext).toBe('A\ufffdB\ufffdC ]]> D\ufffd');
});

test('the same document gives the same bytes', async () => {
  expect(textOf(await write(everyInteraction))).toBe(textOf(await write(everyInteraction)));
});

async function faults(contents: string): Promise<readonly unknown[]> {
  const { errors } = await validateXML({ xml: { fileName: 'quiz.xml', contents } } as Parameters<
    typeof validateXML
  >[0]);
  return [...errors];
}

type MoodleQuestion = Readonly<Record<string, unknown>> & {
  readonly type: string | undefined;
  readonly questiontext?: string;
  readonly idnumber?: string;
};

/** What Moodle's importer would take of each question, texts without their markup. */
function questionsOf(xml: string): readonly MoodleQuestion[] {
  const questions = children(create(xml).root(), 'question');
  return questions.map((question) => {
    const { type } = attributes(question);
    const value = (name: string) => children(question, name)[0] && seen(text(children(question, name)[0]));
    const names = [
      'name',
      'category',
      'questiontext',
      'generalfeedback',
      'idnumber',
      'single',
      'usecase',
      'gradingtype',
      'graderinfo',
    ];
    return {
      type,
      ...(Object.fromEntries(names.map((name) => [name, value(name)])) as Record<string, string | undefined>),
      answers: children(question, 'answer').map((answer) => {
        const [words] = children(answer, 'text');
        return [attributes(answer)['fraction'], seen(text(words)), seen(text(children(answer, 'feedback')[0]))];
      }),
      tolerance: seen(text(children(question, 'answer').flatMap((answer) => children(answer, 'tolerance'))[0])),
      pairs: children(question, 'subquestion').map((pair) => {
        return [seen(text(children(pair, 'text')[0])), seen(text(children(pair, 'answer')[0]))];
      }),
      tags: children(question, 'tags').flatMap((tags) => children(tags, 'tag').map((tag) => text(tag))),
    };
  });
}

function children(parent: XMLBuilder, name: string): readonly XMLBuilder[] {
  return parent.filter((node) => node.node.nodeName === name, false, false);
}

function attributes(element: XMLBuilder): Readonly<Record<string, string>> {
  const { attributes } = element.node as unknown as { attributes: Iterable<{ name: string; value: string }> };
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}

function text(element: XMLBuilder | undefined): string {
  return ((element?.node as { textContent?: string } | undefined)?.textContent ?? '').trim();
}

function seen(html: string): string {
  return html
    .replace(/<\/?(?:p|h4|br)>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

import type { DocumentQuestion, QuizDocument } from '@crossread/formats';
import type { Evidence, Interaction, KeyedResponse } from '@crossread/shared';

const text = `Storm at Port Lissa

The ferry "Anna" carried 46 people. Nearly 40 of them were tourists. The captain is <Ines> & co. All came home.`;

const span = (words: string): Evidence => {
  const start = text.indexOf(words);
  return { article: 'a1', start, end: start + words.length, text: words };
};
const block = (kind: 'title' | 'paragraph', words: string) => {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length };
};
const sentences = [
  'The ferry "Anna" carried 46 people.',
  'Nearly 40 of them were tourists.',
  'The captain is <Ines> & co.',
  'All came home.',
];
const options = (...texts: readonly string[]) =>
  texts.map((words, index) => ({
    id: `o${index + 1}`,
    text: words,
    role: 'unsupported' as const,
    feedback: `You picked ${words}`,
    evidence: [],
  }));

function question(
  id: string,
  interaction: Interaction,
  response: KeyedResponse,
  more: Partial<DocumentQuestion> = {},
): DocumentQuestion {
  return {
    id,
    kind: 'locate-detail',
    skill: 'comprehension',
    interaction,
    prompt: `Asked by ${interaction}: 50% {of} ~what = #that\\this?`,
    options: [],
    response,
    evidence: [span('Nearly 40 of them were tourists.')],
    explanation: `Because of ${id}.`,
    difficulty: 0.25,
    needsReview: false,
    ...more,
  };
}

/** A question of each interaction, on a report whose words mean something in every markup. */
export const everyInteraction: QuizDocument = {
  title: 'Storm / Lissa',
  quiz: {
    engine: { name: 'crossread', version: '1' },
    seed: '1',
    articles: [{ id: 'a1', path: 'a.txt', sha256: '0'.repeat(64) }],
    questions: [
      question(
        'q1',
        'choice',
        { optionIds: ['o2'] },
        { options: options('=SUM(A1)', '<b>46</b> & more', '[html] -> 3', '100%') },
      ),
      question('q2', 'multiple-choice', { optionIds: ['o1', 'o3'] }, { options: options('a', 'b', 'c', 'd', 'e') }),
      question('q3', 'numeric-entry', { value: 46, lower: 46, upper: 46 }),
      question('q4', 'numeric-entry', { value: -2000, lower: -2100, upper: -1900 }),
      question('q5', 'numeric-entry', { value: 2000, lower: 2000, upper: 2200 }),
      question('q6', 'text-entry', { accepted: ['Anna', 'the "Anna" {*}'] }),
      question('q7', 'select-text', { spans: [span('Nearly')] }),
      question('q8', 'order', { order: ['o3', 'o1', 'o2'] }, { options: options('one', 'two: 2', 'three') }),
      question(
        'q9',
        'match',
        {
          pairs: [
            ['o1', 'o3'],
            ['o2', 'o4'],
          ],
        },
        { options: options('left: 1', 'left 2', 'right: 1', 'right 2', 'right 3') },
      ),
      question(
        'q10',
        'extended-text',
        { rubric: { basic: 'Says one thing.', emergent: 'Says two.', proficient: 'Says why.' } },
        { needsReview: true },
      ),
    ],
  },
  reports: [
    {
      id: 'a1',
      name: 'the Harbour Post',
      text,
      article: {
        title: span('Storm at Port Lissa'),
        publisher: 'Harbour Post',
        agency: null,
        byline: null,
        published: null,
        blocks: [block('title', 'Storm at Port Lissa'), block('paragraph', sentences.join(' '))],
        sentences: sentences.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
      },
    },
  ],
};

/** The same document with these questions alone. */
export function withQuestions(document: QuizDocument, questions: readonly DocumentQuestion[]): QuizDocument {
  return { ...document, quiz: { ...document.quiz, questions } };
}

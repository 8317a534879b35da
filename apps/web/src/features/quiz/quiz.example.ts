import type { Attempt, Hint, QuizResponse } from './attempt-documents.ts';
import type { Question, Report } from './quiz-query.ts';

const text = 'The ferry carried 46 people when the storm reached Port Lissa. Nearly 40 of them were tourists.';

export const exampleQuizReports: readonly Report[] = [
  {
    id: 'post',
    displayName: 'The Harbour Post',
    text,
    published: { date: '2022-05-04' },
    blocks: [{ start: 0, end: text.length, kind: 'PARAGRAPH' }],
  },
];

const usual: Question = {
  id: 'choice',
  interaction: 'CHOICE',
  skill: 'COMPREHENSION',
  prompt: 'According to the Harbour Post, how many people were aboard?',
  saidIn: 'EN',
  needsReview: false,
  options: [
    { id: 'a', text: '46' },
    { id: 'b', text: '64' },
    { id: 'c', text: 'Nearly 40' },
  ],
};

const question = (interaction: Question['interaction'], over: Partial<Question> = {}): Question => ({
  ...usual,
  id: interaction.toLowerCase(),
  interaction,
  ...over,
});

/** A question of each interaction, one that nobody has looked through, and one that runs from the right. */
export const exampleQuestions: readonly Question[] = [
  usual,
  question('MULTIPLE_CHOICE', { prompt: 'Which figures does the Harbour Post give?' }),
  question('NUMERIC_ENTRY', { prompt: 'How many people were aboard?', options: [] }),
  question('TEXT_ENTRY', { prompt: 'Where was the ferry when the storm came?', options: [] }),
  question('SELECT_TEXT', { prompt: 'Which words say how many tourists there were?', options: [] }),
  question('ORDER', { prompt: 'In which order did it happen?' }),
  question('MATCH', {
    prompt: 'Who says what?',
    options: [
      { id: 'a', text: 'The Harbour Post' },
      { id: 'b', text: 'The Island Courier' },
      { id: 'c', text: '46' },
      { id: 'd', text: '64' },
    ],
  }),
  question('EXTENDED_TEXT', { prompt: 'Why may the two papers differ?', options: [], needsReview: true }),
  question('CHOICE', { id: 'from-the-right', prompt: 'كم شخصا كان على متن العبارة؟' }),
];

const evidence = [{ start: 18, end: 27, text: '46 people', article: { id: 'post' } }];

const answered = (over: Partial<QuizResponse>): QuizResponse => ({
  id: 'response',
  score: 1,
  hintCount: 0,
  certainty: null,
  selfMark: null,
  regrades: [],
  question: { id: 'choice' },
  answer: { optionIds: ['a'], value: null, text: null, order: null, pairs: null, spans: null },
  review: {
    correctOptionIds: ['a'],
    correctText: '46',
    explanation: 'The Harbour Post writes “46 people”.',
    saidIn: 'EN',
    staleReason: null,
    rubric: null,
    evidence,
    options: [
      { id: 'a', role: 'KEY', feedback: 'Yes. The Harbour Post writes “46 people”.', evidence },
      { id: 'b', role: 'OTHER_SOURCE', feedback: 'The Island Courier says so.', evidence: [] },
      { id: 'c', role: 'OTHER_PASSAGE', feedback: 'So many were tourists.', evidence: [] },
    ],
  },
  ...over,
});

const picked = (id: string) => ({ ...answered({}).answer, optionIds: [id] });

/** What an answer can come to, by what is special about it. */
export const exampleResponses: Readonly<Record<string, QuizResponse>> = {
  right: answered({}),
  'wrong, though sure': answered({ score: 0, certainty: 'HIGH', answer: picked('b') }),
  'right, with hints': answered({ score: 0.5, hintCount: 2 }),
  'marked again': answered({
    regrades: [
      {
        ...{ regradedAt: '2022-05-06T10:00:00.000Z', scoreBefore: 0, scoreAfter: 1, saidIn: 'EN' },
        reason: 'The key was 64, which stands in no report.',
      },
    ],
  }),
};

export const exampleHints: readonly Hint[] = [
  {
    kind: 'PLACES',
    optionId: null,
    question: { id: 'choice' },
    places: [{ start: 0, end: text.length, article: { id: 'post' } }],
  },
  { kind: 'OPTION', optionId: 'b', question: { id: 'choice' }, places: [] },
];

export const exampleResult: NonNullable<Attempt['result']> = {
  score: 5.5,
  maximum: 8,
  bySkill: [
    { skill: 'COMPREHENSION', score: 4, maximum: 5 },
    { skill: 'CORROBORATION', score: 1.5, maximum: 3 },
  ],
  habits: [{ role: 'OTHER_SOURCE', count: 2, advice: 'You took the other report’s figure twice.' }],
  certainty: {
    score: -1.5,
    levels: [
      { certainty: 'LOW', answers: 0, score: 0, advice: null },
      { certainty: 'MIDDLE', answers: 3, score: 2, advice: null },
      { certainty: 'HIGH', answers: 5, score: 3.5, advice: 'You were sure more often than right.' },
    ],
  },
  selfMarks: [{ level: 'EMERGENT', count: 1 }],
};

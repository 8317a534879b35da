import { analyzeStory, engineVersion, namedReports } from '@crossread/engine';
import { documentOf } from '@crossread/formats';
import type { QuizDocument } from '@crossread/formats';
import type { Evidence, Question, QuestionOption } from '@crossread/shared';
import { stormReports } from './reports.ts';

const sources = stormReports
  .slice(0, 2)
  .map(({ name, content }, index) => ({ id: `a${index + 1}`, path: name, content, format: 'text' as const }));
const { analysis } = analyzeStory(sources);

/** The first place where the words stand in the first report, or the second. */
function words(text: string, report = 1): Evidence {
  const start = sources[report - 1]?.content.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`"${text}" does not stand in report ${report}.`);
  return { article: `a${report}`, start, end: start + text.length, text };
}

const option = (id: string, text: string, role: QuestionOption['role'], feedback = ''): QuestionOption => ({
  id,
  text,
  role,
  feedback,
  evidence: [],
});

const base = { skill: 'comprehension', options: [], difficulty: 0.3, needsReview: false } as const;

/** One question of each interaction, with the characters that mark-up gives a meaning to. */
const questions: readonly Question[] = [
  {
    ...base,
    id: 'q1',
    kind: 'locate-figure',
    interaction: 'choice',
    prompt: 'How many people did the coast guard evacuate, says the Harbour Post?',
    options: [
      option('o1', '1,420', 'other-source', 'That is what The Island Courier <b>says</b> & prints.'),
      option('o2', '1,240', 'key', 'Yes.'),
      option('o3', '46', 'other-passage', 'So many houses lost their roofs.'),
    ],
    response: { optionIds: ['o2'] },
    evidence: [words('The coast guard evacuated 1,240 people')],
    explanation: 'The Harbour Post has “1,240 people”.',
  },
  {
    ...base,
    id: 'q2',
    kind: 'safe-synthesis',
    interaction: 'multiple-choice',
    skill: 'corroboration',
    prompt: 'Which two statements do both reports support?',
    options: [
      option('o1', 'Four fishermen are missing.', 'key', 'Both say so.'),
      option('o2', '1,240 people were evacuated.', 'other-source', 'One report has 1,420.'),
      option('o3', 'Waves of nine metres were measured.', 'key', 'Both say so.'),
      option('o4', 'Schools stay closed.', 'unsupported', 'Neither says so.'),
    ],
    response: { optionIds: ['o1', 'o3'] },
    evidence: [words('Four fishermen are missing'), words('Four fishermen were missing', 2)],
    explanation: 'Both reports name the fishermen and the waves.',
  },
  {
    ...base,
    id: 'q3',
    kind: 'cloze',
    interaction: 'numeric-entry',
    prompt: 'Fill the gap: “The ferry company said that ____ houses had lost their roofs.”',
    response: { value: 46, lower: 45, upper: 47 },
    evidence: [words('46 houses had lost their roofs')],
    explanation: 'The ferry company counted 46 houses.',
  },
  {
    ...base,
    id: 'q4',
    kind: 'attribution',
    interaction: 'text-entry',
    prompt: 'Who wrote the report of the Harbour Post?',
    response: { accepted: ['Nadia Ferrer', 'Zoë Ferrer'] },
    evidence: [words('By Nadia Ferrer')],
    explanation: 'The line under the title names her.',
  },
  {
    ...base,
    id: 'q5',
    kind: 'precision',
    interaction: 'select-text',
    prompt: 'Select the words in which the Harbour Post says what the waves measured.',
    response: { spans: [words('waves of nine metres')] },
    evidence: [words('waves of nine metres')],
    explanation: 'The harbour office measured them.',
  },
  {
    ...base,
    id: 'q6',
    kind: 'sequence',
    interaction: 'order',
    prompt: 'Put these in the order in which the Harbour Post tells them.',
    options: [
      option('o1', 'The ferry company counts roofs.', 'key'),
      option('o2', 'People leave the island.', 'key'),
      option('o3', 'Brandt speaks of those who wanted to leave.', 'key'),
    ],
    response: { order: ['o2', 'o3', 'o1'] },
    evidence: [words('Nobody who wanted to leave was left behind')],
    explanation: 'The people come first, the roofs last.',
  },
  {
    ...base,
    id: 'q7',
    kind: 'attribution',
    interaction: 'match',
    prompt: 'Match each report with its figure.',
    options: [
      option('o1', 'the Harbour Post', 'key'),
      option('o2', 'The Island Courier', 'key'),
      option('o3', '1,420', 'key'),
      option('o4', '1,240', 'key'),
    ],
    response: {
      pairs: [
        ['o1', 'o4'],
        ['o2', 'o3'],
      ],
    },
    evidence: [words('1,240 people'), words('1,420 people', 2)],
    explanation: 'Two digits are swapped.',
  },
  {
    ...base,
    id: 'q8',
    kind: 'written',
    interaction: 'extended-text',
    prompt: 'Why might the two figures differ?',
    response: {
      rubric: {
        basic: 'Says that they differ.',
        emergent: 'Names a possible cause.',
        proficient: 'Names a cause and how to test it.',
      },
    },
    evidence: [words('1,240 people'), words('1,420 people', 2)],
    explanation: 'Swapped digits are a common slip.',
    needsReview: true,
  },
];

/** A quiz by hand on two of the storm's reports: every interaction once, in the order of the contract's list. */
export const quizOfEach: QuizDocument = documentOf(
  'Storm over Sorrel',
  {
    engine: engineVersion,
    seed: 'by hand',
    articles: analysis.articles.map(({ id, path, sha256 }) => ({ id, path, sha256 })),
    questions,
  },
  namedReports(
    analysis.articles.map((article) => ({
      article,
      text: sources.find(({ id }) => id === article.id)?.content ?? '',
    })),
  ),
);

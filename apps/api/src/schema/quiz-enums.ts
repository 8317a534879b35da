import type {
  Certainty,
  FeedbackTime,
  HintKind,
  Interaction,
  OptionRole,
  QuestionKind,
  RubricLevel,
  Skill,
} from '@crossread/shared';
import type { Difficulty } from '@crossread/engine';
import { enumOf } from './enum-of.ts';

export const QuestionKindType = enumOf<QuestionKind>('QuestionKind', 'What a question asks for.', {
  'locate-figure': 'The figure that a report gives for something.',
  'locate-detail': 'Something told without a figure: what a source says, or as what a person is introduced.',
  cloze: 'What a sentence of a report says where a gap was left.',
  attribution: 'Whom a report cites for a figure or a quotation.',
  sequence: 'The order of dated events, or of the reports.',
  origin: 'Which reports carry one agency’s text, or which agency it is.',
  independence: 'How many independent origins stand behind a figure, or which two reports confirm each other.',
  'figure-relation': 'Whether two reports’ figures are the same, compatible or in conflict.',
  precision: 'Which words show how exact a number is, or what they make of it.',
  'point-of-conflict': 'The one point in which two reports contradict each other.',
  'evidence-basis': 'What a figure rests on: a person, a body, or the report’s own word.',
  omission: 'What one report has that the others lack, or lacks that others have.',
  'fact-or-comment': 'Whether a sentence tells or judges, and who answers for it.',
  timeliness: 'Which report came first or last by its date.',
  'word-choice': 'Which word each report chooses, or who holds a word at arm’s length.',
  retraction: 'Which figure was withdrawn, who says so, or who repeats it all the same.',
  'safe-synthesis': 'The sentence that sums several reports up and claims no more than they bear out.',
  undecidable: 'What the reports settle; that they leave it open can be the right answer.',
  'next-step': 'What would best test two figures that differ.',
  written: 'An answer in the learner’s own words, with a rubric.',
});

export const InteractionType = enumOf<Interaction>(
  'Interaction',
  'How a question is answered, after QTI, and in which field of AnswerInput.',
  {
    choice: 'One of its options: optionIds with one id.',
    'multiple-choice': 'One or more of its options: optionIds.',
    'numeric-entry': 'A number: value, or text as it was typed.',
    'text-entry': 'A few words: text.',
    'select-text': 'Words of the reports: spans.',
    order: 'All its options in an order: order.',
    match: 'Pairs of its options: pairs.',
    'extended-text': 'Sentences that nobody marks but the learner or a teacher: text.',
  },
);

export const SkillType = enumOf<Skill>('Skill', 'What a question teaches.', {
  comprehension: 'To find and understand what one report says.',
  sourcing: 'To ask who is behind it.',
  evidence: 'To ask what it rests on.',
  corroboration: 'To set reports beside each other.',
  context: 'To ask when it was written, in which words, and what it leaves out.',
});

export const DifficultyType = enumOf<Difficulty>(
  'Difficulty',
  'How many learners are expected to get a question wrong: a prior by its kind, not a measurement.',
  {
    easy: 'Fewer than 25 of 100.',
    middle: 'From 25 to fewer than 40 of 100.',
    hard: '40 of 100, or more.',
  },
);

export const OptionRoleType = enumOf<OptionRole>('OptionRole', 'Why a learner would pick an option.', {
  key: 'It is right.',
  'misreads-evidence': 'It reads more, or less, out of the right passage than stands there.',
  'other-passage': 'It stands in another passage of the report, about something else.',
  'other-source': 'It is what another report says.',
  unsupported: 'No report says it.',
});

export const CertaintyType = enumOf<Certainty>(
  'Certainty',
  'How sure a learner is of an answer. A point is worth more, and a mistake costs more, the surer one is.',
  {
    low: 'Not sure: ⅓ of a point if right, nothing if wrong.',
    middle: 'Fairly sure: ⅔ of a point if right, −⅔ if wrong.',
    high: 'Sure: 1 point if right, −2 if wrong.',
  },
);

export const HintKindType = enumOf<HintKind>('HintKind', 'What a hint tells.', {
  places: 'The paragraphs in which to look.',
  option: 'An option that is wrong.',
});

export const FeedbackTimeType = enumOf<FeedbackTime>('FeedbackTime', 'When an attempt tells what its answers show.', {
  each: 'After each answer: practice.',
  end: 'When the attempt is finished: a test.',
  closed: 'Of an assignment: when the attempt is finished and the assignment closed.',
  never: 'Of an assignment: not to the pupil. Their teacher is told at any time.',
});

export const RubricLevelType = enumOf<RubricLevel>('RubricLevel', 'How far a written answer gets.', {
  basic: 'A beginning.',
  emergent: 'On the way.',
  proficient: 'All that a good answer has.',
});

import { formatNumber } from '@crossread/shared';
import type { Interaction, Language, RubricLevel, Skill } from '@crossread/shared';
import type { QuizDocument } from './quiz-document.ts';

/** What the formats themselves write into a file, beside the quiz's own words. */
export interface OwnWords {
  readonly key: (title: string) => string;
  readonly atAGlance: string;
  readonly answersAndWords: string;
  readonly levels: string;
  readonly decidingWords: string;
  readonly otherAnswers: string;
  readonly lookOver: string;
  readonly toFillIn: readonly [name: string, className: string, date: string];
  readonly fillIn: string;
  readonly questions: string;
  readonly caption: string;
  readonly beside: string;
  readonly someReport: string;
  readonly report: (number: number) => string;
  /** A report's number where a sentence goes on with it. */
  readonly reportWithin: (number: number) => string;
  readonly by: (writer: string) => string;
  readonly line: (number: number) => string;
  readonly lines: (first: number, last: number) => string;
  readonly or: string;
  readonly range: (from: string, to: string) => string;
  readonly markedByTeacher: string;
  readonly rubric: Readonly<Record<RubricLevel, string>>;
  readonly skills: Readonly<Record<Skill, string>>;
  readonly whichSentence: string;
  readonly whichSentences: string;
  readonly giveEachItsPlace: string;
  /** What to do, for someone who has only the paper. */
  readonly instructions: Readonly<Record<Interaction, string>>;
  /** A quotation's marks, and those around one that has double marks of its own. */
  readonly marks: readonly [open: string, close: string];
  readonly innerMarks: readonly [open: string, close: string];
  /** As `Intl` writes dates. */
  readonly locale: string;
  readonly number: (value: number) => string;
}

const english: OwnWords = {
  key: (title) => `Key: ${title}`,
  atAGlance: 'At a glance',
  answersAndWords: 'Answers and the words behind them',
  levels: 'Levels',
  decidingWords: 'The words that decide it',
  otherAnswers: 'What the other answers show',
  lookOver: 'Look this one over before you set it.',
  toFillIn: ['Name', 'Class', 'Date'],
  fillIn: 'To fill in',
  questions: 'Questions',
  caption: 'Caption',
  beside: 'Beside the report',
  someReport: 'a report',
  report: (number) => `Report ${number}`,
  reportWithin: (number) => `report ${number}`,
  by: (writer) => `By ${writer}`,
  line: (number) => `line ${number}`,
  lines: (first, last) => `lines ${first}–${last}`,
  or: 'or',
  range: (from, to) => `${from} to ${to}`,
  markedByTeacher: 'Marked by the teacher, in three levels:',
  rubric: { basic: 'Basic', emergent: 'Emergent', proficient: 'Proficient' },
  skills: {
    comprehension: 'comprehension',
    sourcing: 'sourcing',
    evidence: 'evidence',
    corroboration: 'corroboration',
    context: 'context',
  },
  whichSentence: 'Which of these sentences holds the words?',
  whichSentences: 'Which of these sentences hold them?',
  giveEachItsPlace: 'Give each its place: 1 is the first.',
  instructions: {
    choice: 'Tick one box.',
    'multiple-choice': 'Tick every box that is right.',
    'numeric-entry': 'Write a number.',
    'text-entry': 'Write a name or a few words, as the report has them.',
    'select-text': 'Copy the words from the report, and write the number of their line.',
    order: 'Number them: 1 is the first.',
    match: 'Write the letter of what belongs to it.',
    'extended-text': 'Write a few sentences, and name the lines that you go by.',
  },
  marks: ['“', '”'],
  innerMarks: ['‘', '’'],
  locale: 'en-GB',
  number: (value) => formatNumber(value),
};

const german: OwnWords = {
  key: (title) => `Lösungen: ${title}`,
  atAGlance: 'Auf einen Blick',
  answersAndWords: 'Antworten und die Worte dahinter',
  levels: 'Stufen',
  decidingWords: 'Die Worte, auf die es ankommt',
  otherAnswers: 'Was die anderen Antworten zeigen',
  lookOver: 'Sieh dir diese Frage noch einmal an, bevor du sie stellst.',
  toFillIn: ['Name', 'Klasse', 'Datum'],
  fillIn: 'Zum Ausfüllen',
  questions: 'Fragen',
  caption: 'Bildunterschrift',
  beside: 'Neben dem Bericht',
  someReport: 'ein Bericht',
  report: (number) => `Bericht ${number}`,
  reportWithin: (number) => `Bericht ${number}`,
  by: (writer) => `Von ${writer}`,
  line: (number) => `Zeile ${number}`,
  lines: (first, last) => `Zeilen ${first}–${last}`,
  or: 'oder',
  range: (from, to) => `${from} bis ${to}`,
  markedByTeacher: 'Die Lehrkraft bewertet in drei Stufen:',
  rubric: { basic: 'Anfang', emergent: 'Auf dem Weg', proficient: 'Sicher' },
  skills: {
    comprehension: 'Verstehen',
    sourcing: 'Quellen',
    evidence: 'Belege',
    corroboration: 'Bestätigen',
    context: 'Zusammenhang',
  },
  whichSentence: 'In welchem dieser Sätze stehen die Worte?',
  whichSentences: 'In welchen dieser Sätze stehen sie?',
  giveEachItsPlace: 'Gib jedem seinen Platz: 1 ist der erste.',
  instructions: {
    choice: 'Kreuze ein Kästchen an.',
    'multiple-choice': 'Kreuze alles an, was stimmt.',
    'numeric-entry': 'Schreib eine Zahl auf.',
    'text-entry': 'Schreib einen Namen oder ein paar Wörter auf, so wie sie im Bericht stehen.',
    'select-text': 'Schreib die Worte aus dem Bericht ab und die Nummer ihrer Zeile dazu.',
    order: 'Nummeriere: 1 ist das Erste.',
    match: 'Schreib den Buchstaben dazu, der dazugehört.',
    'extended-text': 'Schreib ein paar Sätze und nenne die Zeilen, auf die du dich stützt.',
  },
  marks: ['„', '“'],
  innerMarks: ['‚', '‘'],
  locale: 'de-DE',
  number: (value) => formatNumber(value, 'de'),
};

const words: Readonly<Record<Language, OwnWords>> = { en: english, de: german };

export function ownWords({ language = 'en' }: Pick<QuizDocument, 'language'>): OwnWords {
  return words[language];
}

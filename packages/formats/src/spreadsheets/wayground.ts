import { formatNumber } from '@crossread/shared';
import { carryEach } from '../carry-each.ts';
import type { Note } from '../carry-each.ts';
import type { Format } from '../format.ts';
import { plainNumber } from '../plain-number.ts';
import type { DocumentQuestion, QuizDocument } from '../quiz-document.ts';
import { solution } from '../solution.ts';
import type { Cell } from './csv.ts';
import { noteReview, optionCells, rightPlaces, serviceChoices, serviceNote } from './service-choices.ts';
import type { ServiceLimits } from './service-choices.ts';
import { xlsxBytes } from './xlsx.ts';

/** Wayground states no limits of length. */
const limits: ServiceLimits = { service: 'Wayground', options: 5, promptCharacters: null, optionCharacters: null };

/** Seconds; Wayground's own choice would be 30, too few to look an answer up. */
const timeLimit = 300;

/** The two first rows of Wayground's template: the columns, and what belongs in them. */
const head = [
  [
    'Question Text',
    'Question Type',
    ...[1, 2, 3, 4, 5].map((place) => `Option ${place}`),
    'Correct Answer',
    'Time in seconds',
    'Image Link',
    'Answer explanation',
  ],
  [
    'Text of the question (required)',
    'Question Type',
    ...[1, 2, 3, 4, 5].map((place) => `Text for option ${place}`),
    'The correct option (1-5)',
    'Time in seconds (optional)',
    'Link of the image (optional)',
    'Explanation for the answer (optional)',
  ],
];

/** The spreadsheet that Wayground (once Quizizz) imports, laid out as its own template. */
export const wayground: Format = {
  id: 'wayground',
  name: 'Wayground (Quizizz) spreadsheet',
  purpose: 'for a live quiz or homework on Wayground: Create, Import from spreadsheet',
  extension: '.wayground.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(document) {
    const { carried, notes } = carryEach(document, limits.service, (question, note) => row(question, document, note));
    const message = `${serviceNote(limits.service)} Each question has ${timeLimit} seconds.`;
    return { bytes: await xlsxBytes([...head, ...carried], 'Sheet1'), notes: [{ question: null, message }, ...notes] };
  },
};

function row(question: DocumentQuestion, document: QuizDocument, note: Note): readonly Cell[] | null {
  const asked = written(question, note) ?? chosen(question, document, note);
  return asked && [...asked, timeLimit, '', solution(question, document).join(' ')];
}

/** The cells up to the right answer for a question that is answered in words or with a number; null for others. */
function written(question: DocumentQuestion, note: Note): readonly Cell[] | null {
  const { prompt, response } = question;
  const cells = (type: string, texts: readonly string[]): readonly Cell[] => {
    noteReview(question, limits.service, note);
    return [prompt, type, ...Array.from({ length: limits.options }, (_, index) => texts[index] ?? ''), ''];
  };
  if ('rubric' in response) {
    if (Object.values(response.rubric).some((words) => words !== '')) {
      note('Wayground has no place for a rubric: keep it beside you when you read the answers.');
    }
    return cells('Open-Ended', []);
  }
  const accepted = 'accepted' in response ? response.accepted : 'value' in response ? spellings(response, note) : null;
  if (!accepted) return null;
  if (accepted.length > limits.options) note(`Only the first ${limits.options} of its answers count as right.`);
  return cells('Fill-in-the-Blank', accepted);
}

function chosen(question: DocumentQuestion, document: QuizDocument, note: Note): readonly Cell[] | null {
  const choices = serviceChoices(question, document, limits, note);
  const type = choices?.single ? 'Multiple Choice' : 'Checkbox';
  return choices && [choices.prompt, type, ...optionCells(choices, limits.options), rightPlaces(choices)];
}

type NumberKey = Readonly<Record<'value' | 'lower' | 'upper', number>>;

/** A number as pupils may type it, with commas between thousands or without. */
function spellings({ value, lower, upper }: NumberKey, note: Note): readonly string[] {
  if (lower !== upper)
    note('Wayground compares what is typed with the number alone: others in its range do not count.');
  return [...new Set([plainNumber(value), formatNumber(value).replace('−', '-')])];
}

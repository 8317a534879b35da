import type { Evidence, Language } from '@crossread/shared';
import type { DocumentQuestion, QuizDocument } from '../../quiz-document.ts';
import { rubricLines } from '../../rubric-lines.ts';
import { lettersOf } from '../../solution.ts';
import { lettered } from './answer-space.ts';
import { answerText, shortAnswer } from './answer-text.ts';
import { placeOf } from './numbered-report.ts';
import type { NumberedReport } from './numbered-report.ts';
import { sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { OwnWords } from '../../own-words.ts';

/** Words of a report and where they stand: "The Harbour Post, lines 14–15". */
export interface KeyEvidence {
  readonly quote: string;
  readonly place: string | null;
}

export interface KeyEntry {
  readonly id: string;
  readonly number: number;
  readonly prompt: string;
  readonly skill: string | null;
  /** For marking at a glance: "B", "2,030"; null where it has to be read. */
  readonly short: string | null;
  readonly answer: string;
  readonly explanation: string;
  /** Words that decide it and that the explanation does not quote. */
  readonly evidence: readonly KeyEvidence[];
  /** Where the words stand that the explanation quotes. */
  readonly places: readonly string[];
  /** What a wrong pick shows. */
  readonly others: readonly { readonly letter: string; readonly text: string; readonly feedback: string }[];
  /** The levels of a written answer, the lowest first. */
  readonly rubric: readonly string[];
  readonly needsReview: boolean;
}

/** What the teacher keeps: the answers with the words behind them, by the line numbers of the printed reports. */
export interface AnswerKey {
  readonly title: string;
  readonly language: Language;
  readonly words: OwnWords;
  readonly entries: readonly KeyEntry[];
}

export function answerKeyOf(document: QuizDocument): AnswerKey {
  const sheet = sheetOf(document);
  const { title, language, words } = sheet;
  return {
    title,
    language,
    words,
    entries: document.quiz.questions.map((question, index) => entryOf(question, index + 1, sheet)),
  };
}

function entryOf(question: DocumentQuestion, number: number, { reports, words }: Sheet): KeyEntry {
  const { id, prompt, skill, explanation, needsReview, response, evidence } = question;
  return {
    id,
    number,
    prompt,
    skill: skill && words.skills[skill],
    short: shortAnswer(question, words),
    answer: answerText(question, words),
    explanation,
    ...evidenceOf(evidence, explanation, reports, words),
    others: othersOf(question),
    rubric: 'rubric' in response ? rubricLines(response.rubric, words) : [],
    needsReview,
  };
}

function evidenceOf(
  spans: readonly Evidence[],
  explanation: string,
  reports: readonly NumberedReport[],
  words: OwnWords,
): Pick<KeyEntry, 'evidence' | 'places'> {
  const said = lettersOf(explanation);
  const isSaid = ({ quote }: KeyEvidence): boolean => said.includes(lettersOf(quote));
  const found = spans.map((span) => ({
    quote: span.text.trim().replace(/\s+/g, ' '),
    place: placeOf(span, reports, words),
  }));
  const places = found.filter(isSaid).flatMap(({ place }) => place ?? []);
  return { evidence: found.filter((one) => !isSaid(one)), places: [...new Set(places)] };
}

/** Between quotation marks of the kind that it has none of itself. */
export function inMarks(quote: string, { marks, innerMarks }: OwnWords): string {
  const [open, close] = /["“”]/.test(quote) ? innerMarks : marks;
  return `${open}${quote}${close}`;
}

/** Only of what is ticked: a wrong order or match has no option of its own. */
function othersOf({ response, options }: DocumentQuestion): KeyEntry['others'] {
  if (!('optionIds' in response)) return [];
  const feedback = new Map(options.map((option) => [option.id, option.feedback]));
  return lettered(options)
    .filter(({ id }) => !response.optionIds.includes(id))
    .map(({ id, letter, text }) => ({ letter, text: text.replace(/\.$/, ''), feedback: feedback.get(id) ?? '' }))
    .filter((other) => other.feedback !== '');
}

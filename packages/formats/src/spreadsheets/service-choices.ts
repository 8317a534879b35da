import { formatNumber } from '@crossread/shared';
import type { Note } from '../carry-each.ts';
import { choicesOf } from '../choices.ts';
import type { Choices } from '../choices.ts';
import type { DocumentQuestion, QuizDocument } from '../quiz-document.ts';

/** What a live-quiz service takes of a question that is answered by choosing. */
export interface ServiceLimits {
  readonly service: string;
  readonly options: number;
  /** Characters; null where the service states no limit. */
  readonly promptCharacters: number | null;
  readonly optionCharacters: number | null;
}

/** Said of every file for such a service. */
export const serviceNote = (service: string): string =>
  `${service} shows the questions alone: hand out the reports besides. Feedback by option and evidence are not carried.`;

/** The choices of a question within a service's limits. A text that is too long is never cut: the question is left out. */
export function serviceChoices(
  question: DocumentQuestion,
  document: QuizDocument,
  limits: ServiceLimits,
  note: Note,
): Choices | null {
  const { service } = limits;
  if (!('optionIds' in question.response) && !('spans' in question.response)) {
    note(`${service} cannot ask ${asked[question.interaction] ?? 'this'} by spreadsheet: it is left out.`);
    return null;
  }
  const remarks: string[] = [];
  const chosen = choicesOf(question, document, service, (message) => remarks.push(message));
  const problem = chosen && beyond(chosen, limits);
  (problem ? [problem] : remarks).forEach((message) => note(message));
  if (!chosen || problem) return null;
  noteReview(question, service, note);
  return chosen;
}

/** Says of a question that its mark to be looked over is not carried. */
export function noteReview({ needsReview }: DocumentQuestion, service: string, note: Note): void {
  if (needsReview) note(`It is marked to be reviewed before it is set; ${service} has no such mark.`);
}

const asked: Readonly<Partial<Record<DocumentQuestion['interaction'], string>>> = {
  'numeric-entry': 'for a number',
  'text-entry': 'for words of one’s own',
  order: 'for an order',
  match: 'for a match',
  'extended-text': 'for a written answer',
};

function beyond({ prompt, options }: Choices, limits: ServiceLimits): string | null {
  const { service, promptCharacters, optionCharacters } = limits;
  const leftOut = 'It is left out: shorten it in another format, or set it on paper.';
  const longest = Math.max(...options.map(({ text }) => text.length));
  if (promptCharacters !== null && prompt.length > promptCharacters) {
    return `${service} takes ${promptCharacters} characters of a question, and this has ${formatNumber(prompt.length)}. ${leftOut}`;
  }
  if (optionCharacters !== null && longest > optionCharacters) {
    return `${service} takes ${optionCharacters} characters of an answer, and one has ${formatNumber(longest)}. ${leftOut}`;
  }
  if (options.length > limits.options) {
    return `${service} takes ${limits.options} answers, and this has ${options.length}. It is left out.`;
  }
  return null;
}

/** The texts of the options, and empty cells up to the columns that a service has for them. */
export function optionCells({ options }: Choices, columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, index) => options[index]?.text ?? '');
}

/** "2" or "1,3": the places of the right options, from 1. */
export function rightPlaces({ options }: Choices): string | number {
  const places = options.flatMap(({ right }, index) => (right ? [index + 1] : []));
  return places.length === 1 ? (places[0] ?? '') : places.join(',');
}

import type { Note } from './carry-each.ts';
import type { DocumentOption, DocumentQuestion, QuizDocument } from './quiz-document.ts';
import { sentenceChoice } from './sentence-choice.ts';

/** A question that is answered by choosing, in the form that formats without a picker of words share. */
export interface Choices {
  readonly prompt: string;
  readonly options: readonly (DocumentOption & { readonly right: boolean })[];
  /** Exactly one is to be chosen. */
  readonly single: boolean;
}

/** The choices of a question; null for one that is answered otherwise. Says where choosing is not how it was meant. */
export function choicesOf(
  question: DocumentQuestion,
  document: QuizDocument,
  format: string,
  note: Note,
): Choices | null {
  if ('spans' in question.response) return selected(question, document, format, note);
  if (!('optionIds' in question.response)) return null;
  const { optionIds } = question.response;
  const options = question.options.map((option) => ({ ...option, right: optionIds.includes(option.id) }));
  return { prompt: question.prompt, options, single: question.interaction === 'choice' };
}

function selected(question: DocumentQuestion, document: QuizDocument, format: string, note: Note): Choices | null {
  const choice = sentenceChoice(question, document);
  if (!choice) {
    note(`${format} cannot have words selected, and no sentences to choose from are at hand: it is left out.`);
    return null;
  }
  note(`${format} cannot have words selected: it asks which sentence of the report holds them.`);
  const options = choice.options.map((option) => ({ ...option, right: choice.optionIds.includes(option.id) }));
  return { prompt: choice.prompt, options, single: choice.optionIds.length === 1 };
}

import type { ExportNote } from './format.ts';
import type { DocumentQuestion, QuizDocument } from './quiz-document.ts';

/** Nothing of the quiz can be written in the format; the message says why. Nothing has been written. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/** Says something of the question being carried. */
export type Note = (message: string) => void;

/**
 * Brings each question into a format's own form with `carry`, which gives null where the format has none and says why.
 * Notes are in the questions' order; a quiz of which nothing is left is an `ExportError`.
 */
export function carryEach<T>(
  { quiz }: QuizDocument,
  format: string,
  carry: (question: DocumentQuestion, note: Note) => T | null,
): { readonly carried: readonly T[]; readonly notes: readonly ExportNote[] } {
  if (quiz.questions.length === 0) throw new ExportError(`There is no question in the quiz, so no ${format} to make.`);
  const notes: ExportNote[] = [];
  const carried = quiz.questions.flatMap((question) => {
    const form = carry(question, (message) => notes.push({ question: question.id, message }));
    return form === null ? [] : [form];
  });
  if (carried.length === 0) {
    const why = [...new Set(notes.map(({ message }) => message))].join(' ');
    throw new ExportError(`${format} can carry none of the quiz's questions. ${why}`);
  }
  return { carried, notes };
}

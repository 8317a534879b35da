import type { ExportNote } from './format.ts';
import type { QuizDocument } from './quiz-document.ts';

/** What an import gives: `notes` say what of the file has no place in a document. */
export interface Imported {
  readonly document: QuizDocument;
  readonly notes: readonly ExportNote[];
}

/** A file is no quiz that can be read; the message says where and what to do. Nothing of it has been taken. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  /** From 1; null where the fault has no one place. */
  readonly line: number | null;
  readonly column: number | null;

  constructor(message: string, place: { readonly line: number; readonly column: number } | null = null) {
    super(place ? `Line ${place.line}, column ${place.column}: ${message}` : message);
    this.line = place?.line ?? null;
    this.column = place?.column ?? null;
  }
}

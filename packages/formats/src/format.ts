import type { QuizDocument } from './quiz-document.ts';

/** What a format could not carry, or carries in another form: said, never dropped in silence. */
export interface ExportNote {
  /** The question's id; null where it concerns the whole quiz. */
  readonly question: string | null;
  /** A sentence for the person who exports. */
  readonly message: string;
}

export interface Exported {
  readonly bytes: Uint8Array;
  readonly notes: readonly ExportNote[];
}

/** One format a quiz leaves in. */
export interface Format {
  /** As given to `crossread export --format`: "gift", "moodle-xml". */
  readonly id: string;
  /** As a person knows it: "Moodle XML". */
  readonly name: string;
  /** What it is for, in half a sentence: "for Moodle's question bank". */
  readonly purpose: string;
  /** The end of the file's name, with its dot: ".gift.txt". */
  readonly extension: string;
  readonly mediaType: string;
  /** Nothing in it tells a key: whoever may take the quiz may have it. */
  readonly keyless?: true;
  /** The same document gives the same bytes. */
  write(document: QuizDocument): Promise<Exported>;
}

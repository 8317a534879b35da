export { ExportError } from './carry-each.ts';
export { documentOf } from './document-of.ts';
export type { NamedReport } from './document-of.ts';
export type { Exported, ExportNote, Format } from './format.ts';
export { formatById, formats } from './formats.ts';
export type { DocumentOption, DocumentQuestion, DocumentReport, QuizDocument } from './quiz-document.ts';

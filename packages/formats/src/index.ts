export { ExportError } from './carry-each.ts';
export { documentOf } from './document-of.ts';
export type { NamedReport } from './document-of.ts';
export type { Exported, ExportNote, Format } from './format.ts';
export { formatById, formats } from './formats.ts';
export type { DocumentOption, DocumentQuestion, DocumentReport, QuizDocument } from './quiz-document.ts';
export { readGift } from './gift/read-gift.ts';
export { ImportError } from './import-error.ts';
export type { Imported } from './import-error.ts';

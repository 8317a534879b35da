export type { Exported, ExportNote, Format } from './format.ts';
export { formatById, formats } from './formats.ts';
export type { DocumentReport, QuizDocument } from './quiz-document.ts';

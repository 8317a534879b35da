import type { Evidence } from '@crossread/shared';
import type { DocumentQuestion, QuizDocument } from './quiz-document.ts';
import { ownWords } from './own-words.ts';

/** What a report is called in a document: "The Harbour Post"; its place where the document does not hold it. */
export function reportName(document: QuizDocument, id: string): string {
  const { quiz, reports } = document;
  const words = ownWords(document);
  const place = quiz.articles.findIndex((article) => article.id === id);
  return (
    reports.find((report) => report.id === id)?.name ?? (place < 0 ? words.someReport : words.reportWithin(place + 1))
  );
}

/** The explanation of a question and the words it rests on, a paragraph each; most explanations quote them already. */
export function solution(question: DocumentQuestion, document: QuizDocument): readonly string[] {
  const quoted = question.evidence
    .filter(({ text }) => !lettersOf(question.explanation).includes(lettersOf(text)))
    .map((evidence) => quotation(evidence, document));
  return [question.explanation, ...new Set(quoted)].filter((paragraph) => paragraph !== '');
}

/** “the words” (The Harbour Post) */
export function quotation({ article, text }: Evidence, document: QuizDocument): string {
  const [open, close] = ownWords(document).marks;
  return `${open}${text.replace(/\s+/g, ' ')}${close} (${reportName(document, article)})`;
}

/** Without what quoting changes: quotation marks inside it, spaces. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

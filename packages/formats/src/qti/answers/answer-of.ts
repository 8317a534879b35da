import type { Note } from '../../carry-each.ts';
import { ownWords } from '../../own-words.ts';
import type { DocumentQuestion, QuizDocument } from '../../quiz-document.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Answer } from './answer.ts';
import { choice } from './choice.ts';
import { numericEntry, textEntry } from './entry.ts';
import { match } from './match.ts';
import { order } from './order.ts';
import { selectText } from './select-text.ts';
import { written } from './written.ts';

/** How `question` is answered in QTI, by the shape of its key; null where it cannot be, or says what is judged otherwise. */
export function answerOf(
  question: DocumentQuestion,
  document: QuizDocument,
  vocabulary: Vocabulary,
  note: Note,
): Answer | null {
  const { response } = question;
  if ('optionIds' in response) return choice(question, response.optionIds);
  if ('value' in response) return numericEntry(question, response, note);
  if ('accepted' in response) return textEntry(question, response.accepted, note);
  if ('spans' in response) return selectText(question, response.spans, document, note);
  if ('order' in response) return order(question, response.order);
  if ('pairs' in response) return match(question, response.pairs);
  return written(question, response.rubric, ownWords(document), vocabulary, note);
}

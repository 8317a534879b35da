import type { Note } from '../carry-each.ts';
import { choicesOf } from '../choices.ts';
import { htmlText } from '../html-text.ts';
import { capitalized } from '../labels.ts';
import { answerText } from '../print/sheet/answer-text.ts';
import type { DocumentQuestion, QuizDocument } from '../quiz-document.ts';
import { reportName } from '../solution.ts';
import type { Fields } from './note-type.ts';
import { ownWords } from '../own-words.ts';

/** A question as the two sides of a card, in HTML; null for one that no card can ask, which is said. */
export function fieldsOf(question: DocumentQuestion, document: QuizDocument, note: Note): Fields | null {
  const asked = askedOf(question, document, note);
  if (!asked) return null;
  const { prompt, options, explanation, evidence } = asked;
  const quoted = [...new Set(evidence.map(({ text }) => htmlText(text)))];
  const reports = [...new Set(evidence.map(({ article }) => capitalized(reportName(document, article))))];
  return {
    Question: htmlText(prompt),
    Options: options.map(({ text }) => `<li>${htmlText(text)}</li>`).join(''),
    Answer: htmlText(answerText(asked, ownWords(document))),
    Explanation: htmlText(explanation),
    Evidence: quoted.join('<br>'),
    Report: htmlText(reports.join(', ')),
  };
}

/** The question in a form whose answer can be said in a line or picked from a list. */
function askedOf(question: DocumentQuestion, document: QuizDocument, note: Note): DocumentQuestion | null {
  const { response } = question;
  if ('value' in response || 'accepted' in response) return question;
  if ('rubric' in response || 'order' in response || 'pairs' in response) {
    note('A card cannot ask for an order, a match or a written answer: it is left out.');
    return null;
  }
  const choices = choicesOf(question, document, 'Anki', note);
  if (!choices) return null;
  const { prompt, options } = choices;
  return {
    ...question,
    prompt,
    options,
    response: { optionIds: options.filter(({ right }) => right).map(({ id }) => id) },
  };
}

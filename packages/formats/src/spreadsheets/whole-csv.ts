import { carryEach } from '../carry-each.ts';
import type { Format } from '../format.ts';
import type { DocumentQuestion, QuizDocument } from '../quiz-document.ts';
import { quotation } from '../solution.ts';
import { answerCell, optionLetter } from './answer-cell.ts';
import { csvBytes, noteFormulas } from './csv.ts';
import type { Cell } from './csv.ts';
import { ownWords } from '../own-words.ts';

/** The whole quiz as a table: a row a question, with every option and its feedback, the answer and the evidence. */
export const wholeCsv: Format = {
  id: 'csv',
  name: 'CSV',
  purpose: 'for a spreadsheet or a program of your own: all of the quiz as a table',
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8',
  async write(document) {
    const columns = Math.max(0, ...document.quiz.questions.map(({ options }) => options.length));
    const { carried, notes } = carryEach(document, 'CSV', (question, note) =>
      noteFormulas(row(question, columns, document), note),
    );
    const options = Array.from({ length: columns }, (_, index) => [
      `option ${optionLetter(index)}`,
      `feedback ${optionLetter(index)}`,
    ]);
    const head = [
      ...'id,kind,skill,interaction,difficulty,needs review,prompt'.split(','),
      ...options.flat(),
      'answer',
      'explanation',
      'evidence',
    ];
    const message =
      'CSV holds the questions alone, and quotes the evidence without its places: take JSON to check it again.';
    // Excel knows UTF-8 by the mark alone.
    return { bytes: csvBytes([head, ...carried], { bom: true }), notes: [{ question: null, message }, ...notes] };
  },
};

function row(question: DocumentQuestion, columns: number, document: QuizDocument): readonly Cell[] {
  const { id, kind, skill, interaction, difficulty, needsReview, prompt, options, explanation, evidence } = question;
  return [
    id,
    kind ?? '',
    skill ?? '',
    interaction,
    difficulty ?? '',
    needsReview ? 'yes' : 'no',
    prompt,
    ...Array.from({ length: columns }, (_, index) => [
      options[index]?.text ?? '',
      options[index]?.feedback ?? '',
    ]).flat(),
    answerCell(question, ownWords(document)),
    explanation,
    evidence.map((each) => quotation(each, document)).join('\n'),
  ];
}

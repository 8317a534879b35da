import { carryEach } from '../carry-each.ts';
import type { Format } from '../format.ts';
import { isQuestion } from '../is-question.ts';

/** The quiz as `crossread quiz --json` prints it, with its title and the reports' texts beside it. */
export const json: Format = {
  id: 'json',
  name: 'Crossread JSON',
  purpose: 'to keep with its reports, to check again and to import elsewhere',
  extension: '.crossread.json',
  mediaType: 'application/json',
  async write(document) {
    const { title, language, quiz, reports } = document;
    const { carried: questions, notes } = carryEach(document, 'Crossread JSON', (question, note) => {
      if (quiz.engine !== null && isQuestion(question)) return question;
      note('It was imported without evidence, kind or difficulty, which Crossread JSON must have: it is left out.');
      return null;
    });
    const text = `${JSON.stringify({ ...quiz, questions, title, language, reports }, null, 2)}\n`;
    return { bytes: new TextEncoder().encode(text), notes };
  },
};

import type { Evidence } from '@crossread/shared';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ImportError } from '../import-error.ts';
import type { QuizFile } from './quiz-file.ts';

const whatToDo = 'The file was changed after it was written: export it again.';

/**
 * Holds a quiz against the reports beside it: each has the text of which the quiz was made, and all evidence stands there,
 * word for word.
 * @throws ImportError that names the report or the question
 */
export function checkEvidence({ articles, questions, reports }: QuizFile): void {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  for (const { id, name, text } of reports) {
    const article = articles.find((article) => article.id === id);
    if (article?.sha256 !== bytesToHex(sha256(utf8ToBytes(text)))) {
      throw new ImportError(`the text of ${name} is not the one of which the quiz was made. ${whatToDo}`);
    }
  }
  for (const { id, evidence, options, response } of questions) {
    const spans = 'spans' in response ? response.spans : [];
    const moved = [...evidence, ...spans, ...options.flatMap((option) => option.evidence)].find(
      ({ article, start, end, text }: Evidence) => texts.get(article)?.slice(start, end) !== text,
    );
    if (moved) {
      const { article, start, end, text } = moved;
      throw new ImportError(
        `question ${id}: its evidence “${text}” does not stand at ${start} to ${end} of ${article}. ${whatToDo}`,
      );
    }
  }
}

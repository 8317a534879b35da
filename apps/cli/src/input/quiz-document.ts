import { namedReports } from '@crossread/engine';
import type { StoryAnalysis } from '@crossread/engine';
import { documentOf, ImportError, readQuiz } from '@crossread/formats';
import type { Imported, QuizDocument } from '@crossread/formats';
import type { IntakeProblem, Quiz } from '@crossread/shared';
import { readInput } from './read-input.ts';

/** A quiz with the reports of which it was made, under the title of the first that has one. */
export function madeDocument({ analysis, articles }: StoryAnalysis, quiz: Quiz): QuizDocument {
  const reports = namedReports(
    analysis.articles.map((article, index) => ({ article, text: articles[index]?.document.text ?? '' })),
  );
  const title = analysis.articles.find((article) => article.title !== null)?.title?.text;
  return documentOf(title?.replace(/\s+/g, ' ') ?? 'Quiz', quiz, reports);
}

/** A quiz from a file, our JSON or GIFT, `-` being standard input. */
export async function importedDocument(path: string): Promise<Imported | IntakeProblem> {
  const input = await readInput(path);
  if ('code' in input) return input;
  try {
    return readQuiz(input.content);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { code: 'unreadable', path, message: `${path}: ${error.message}` };
  }
}

import { namedReports, quizIn } from '@crossread/engine';
import type { StoryAnalysis } from '@crossread/engine';
import { documentOf, ImportError, readQuiz } from '@crossread/formats';
import type { Imported, QuizDocument } from '@crossread/formats';
import type { IntakeProblem, Language, Quiz } from '@crossread/shared';
import { readInput } from './read-input.ts';

/** A quiz with the reports of which it was made, under the title of the first that has one. */
export function madeDocument({ analysis, articles }: StoryAnalysis, quiz: Quiz, language: Language): QuizDocument {
  const reports = namedReports(
    analysis.articles.map((article, index) => ({ article, text: articles[index]?.document.text ?? '' })),
    language,
  );
  const title = analysis.articles.find((article) => article.title !== null)?.title?.text;
  return documentOf(title?.replace(/\s+/g, ' ') ?? 'Quiz', quiz, reports, language);
}

/** A quiz that was made before, in another language as far as its messages were kept with it. */
export function documentIn(document: QuizDocument, language: Language): QuizDocument {
  const named = document.reports.map((report) => ({ ...report, article: { ...report.article, id: report.id } }));
  const names = new Map(namedReports(named, language).map(({ id, name }) => [id, name]));
  return {
    ...document,
    language,
    quiz: quizIn(document.quiz, language),
    reports: document.reports.map((report) => ({ ...report, name: names.get(report.id) ?? report.name })),
  };
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

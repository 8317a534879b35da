import type { Article, Language, Quiz } from '@crossread/shared';
import type { QuizDocument } from './quiz-document.ts';

/** A report that was read, with its whole text and the name by which the questions speak of it. */
export interface NamedReport {
  readonly article: Article;
  readonly name: string;
  readonly text: string;
}

/** The document of a quiz that was made of these reports. */
export function documentOf(
  title: string,
  quiz: Quiz,
  reports: readonly NamedReport[],
  language: Language = 'en',
): QuizDocument {
  return {
    title,
    ...(language === 'en' ? {} : { language }),
    quiz,
    reports: reports.map(({ article, name, text }) => {
      const { id, title, publisher, agency, byline, published, blocks, sentences } = article;
      return { id, name, text, article: { title, publisher, agency, byline, published, blocks, sentences } };
    }),
  };
}

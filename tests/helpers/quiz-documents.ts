import { analyzeStory, makeQuiz, reportNames } from '@crossread/engine';
import { documentOf } from '@crossread/formats';
import type { QuizDocument } from '@crossread/formats';
import { libraryTexts } from './library.ts';

/** A quiz of 30 questions on each demo story, with its reports. */
export const libraryDocuments: readonly QuizDocument[] = libraryTexts.map((texts, story) => {
  const read = analyzeStory(
    texts.map((content, index) => ({ id: `a${index + 1}`, path: `${index + 1}.txt`, content, format: 'text' })),
  );
  const { articles } = read.analysis;
  const names = reportNames(articles);
  const reports = articles.map((article, index) => {
    return { article, name: names.get(article.id) ?? '', text: texts[index] ?? '' };
  });
  return documentOf(`Story ${story + 1}`, makeQuiz(read, { count: 30, seed: 'formats' }), reports);
});

import { analyzeStory, makeQuiz, namedReports } from '@crossread/engine';
import { documentOf } from '@crossread/formats';
import type { QuizDocument } from '@crossread/formats';
import { libraryTexts } from './library.ts';

/** A quiz of 30 questions on each demo story, with its reports. */
export const libraryDocuments: readonly QuizDocument[] = libraryTexts.map((texts, story) => {
  const read = analyzeStory(
    texts.map((content, index) => ({ id: `a${index + 1}`, path: `${index + 1}.txt`, content, format: 'text' })),
  );
  const reports = namedReports(read.analysis.articles.map((article, index) => ({ article, text: texts[index] ?? '' })));
  return documentOf(`Story ${story + 1}`, makeQuiz(read, { count: 30, seed: 'formats' }), reports);
});

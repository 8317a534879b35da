import type { Question } from '@crossread/shared';
import { analyzeStory, makeQuiz } from '@crossread/engine';
import { libraryTexts } from '../../helpers/library.ts';

export const stories = libraryTexts.map((texts) =>
  analyzeStory(texts.map((content, index) => ({ content, id: `r${index + 1}`, path: `${index}.txt`, format: 'text' }))),
);
export const quizzes = stories.map((story) => makeQuiz(story, { count: 30, seed: 'edited' }));

/** The first question of all the quizzes that fits, with its story and its quiz. */
export function asked(fits: (question: Question) => boolean) {
  for (const [index, quiz] of quizzes.entries()) {
    const question = quiz.questions.find(fits);
    const story = stories[index];
    if (question && story) return { story, question, quiz };
  }
  throw new Error('No such question.');
}

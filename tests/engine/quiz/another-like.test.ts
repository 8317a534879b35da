import { describe, expect, test } from '@jest/globals';
import type { Quiz } from '@crossread/shared';
import { analyzeStory, anotherLike, inspectQuiz, verifyQuiz } from '@crossread/engine';
import { asked, quizzes, stories } from './library-quizzes.ts';

describe('another like this', () => {
  const cases = quizzes.flatMap((quiz, index) => {
    const story = stories[index];
    const small: Quiz = { ...quiz, questions: quiz.questions.slice(0, 6) };
    return story ? small.questions.map((like) => [like.kind, index, { story, quiz: small, like }] as const) : [];
  });

  test.each(cases)('%s of story %i is none of the quiz, and sound', (_kind, _index, { story, quiz, like }) => {
    const other = anotherLike(story, quiz, { like, seed: 'again' });
    if (!other) return;
    expect(other.skill).toBe(like.skill);
    expect(quiz.questions.map(({ prompt }) => prompt)).not.toContain(other.prompt);
    expect(verifyQuiz(story, { ...quiz, questions: [other] })).toMatchObject([{ state: 'sound', checked: 'key' }]);
    const placed = quiz.questions.map((question) => (question === like ? other : question));
    const findings = inspectQuiz(story, { ...quiz, questions: placed })[quiz.questions.indexOf(like)];
    expect(findings).toEqual([]);
  });

  test('is found for most questions of the library', () => {
    const found = cases.filter(([, , { story, quiz, like }]) => anotherLike(story, quiz, { like, seed: 'again' }));
    expect(found.length).toBeGreaterThan(cases.length * 0.8);
  });

  test('is the same for the same seed, and none where the reports support no more', () => {
    const {
      story,
      quiz,
      question: like,
    } = asked(({ kind, interaction }) => kind === 'locate-figure' && interaction === 'choice');
    const request = { like, seed: 'once' };
    expect(anotherLike(story, quiz, request)).toEqual(anotherLike(story, quiz, request));
    const alone = analyzeStory([
      { id: 'r1', path: 'a.txt', format: 'text', content: 'A short note.\n\nNothing happened.' },
    ]);
    expect(anotherLike(alone, { articles: alone.analysis.articles, questions: [] }, request)).toBeNull();
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Question } from '@crossread/shared';
import { composeQuestion, inspectQuiz } from '@crossread/engine';
import type { WrittenQuestion } from '@crossread/engine';
import { quizzes, stories } from './library-quizzes.ts';

describe('a question of a teacher’s own', () => {
  const [story, quiz] = [stories[0], quizzes[0]];
  if (!story || !quiz) throw new Error('No library.');
  const [sentence] = story.analysis.claims.map((claim) => ({ article: claim.article, ...claim.sentence }));
  if (!sentence) throw new Error('No claim.');
  const own = (change: Partial<WrittenQuestion> = {}): WrittenQuestion => ({
    kind: 'locate-detail',
    interaction: 'choice',
    skill: 'comprehension',
    prompt: 'What does the first report say?',
    explanation: 'It stands there.',
    options: [
      { id: null, text: sentence.text, feedback: 'Yes.', right: true, role: null },
      { id: null, text: 'Something else', feedback: 'No.', right: false, role: null },
      { id: null, text: 'Nothing of the kind', feedback: 'No.', right: false, role: 'misreads-evidence' },
    ],
    response: {},
    evidence: [{ article: sentence.article, words: sentence.text, start: null }],
    ...change,
  });
  const compose = (change: Partial<WrittenQuestion> = {}) =>
    composeQuestion(story, { written: own(change), base: null, language: 'en' }).question;
  const inspect = (question: Question) => inspectQuiz(story, { ...quiz, questions: [question] })[0] ?? [];

  test('points at the words it cites, and says of each option what the reports say of it', () => {
    const question = compose();
    const text = story.articles.find(({ document }) => document.id === sentence.article)?.document.text ?? '';
    expect(question.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([sentence.text]);
    expect(question.options.map(({ role }) => role)).toEqual(['key', 'unsupported', 'misreads-evidence']);
    expect(question.options[0]?.evidence).toMatchObject([{ article: sentence.article, text: sentence.text }]);
    expect(inspect(question)).toEqual([]);
  });

  test('is advised where the words cited do not hold its key', () => {
    const question = compose({
      options: own().options.map((option) =>
        option.right ? { ...option, text: 'Zebras crossed the bridge' } : option,
      ),
    });
    expect(inspect(question)).toMatchObject([{ gate: 'worded-key', blocks: false }]);
  });

  test('has just one right option where one is chosen', () => {
    const question = compose({ options: own().options.map((option) => ({ ...option, right: true })) });
    expect(inspect(question)).toMatchObject([{ gate: 'one-key', blocks: true }]);
  });

  test('shows an order otherwise than it is right, the same each time', () => {
    const options = ['First', 'Second', 'Third', 'Fourth'].map((text) => ({
      ...{ id: null, text, feedback: '', right: false, role: null },
    }));
    const question = compose({ interaction: 'order', options });
    expect(question).toEqual(compose({ interaction: 'order', options }));
    const order = 'order' in question.response ? question.response.order : [];
    expect(order.map((id) => question.options.find((option) => option.id === id)?.text)).toEqual(
      options.map(({ text }) => text),
    );
  });

  test.each<[string, Partial<WrittenQuestion>, string[]]>([
    ['a number in its range', { interaction: 'numeric-entry', response: { value: 5, lower: 4, upper: 6 } }, []],
    ['a number outside it', { interaction: 'numeric-entry', response: { value: 7, lower: 4, upper: 6 } }, ['complete']],
    ['an answer in words', { interaction: 'text-entry', response: { accepted: ['Mayor'] } }, []],
    ['no answer in words', { interaction: 'text-entry', response: { accepted: [' '] } }, ['complete']],
    [
      'a rubric',
      {
        interaction: 'extended-text',
        response: { rubric: { basic: 'Names', emergent: 'Cites', proficient: 'Weighs' } },
      },
      [],
    ],
    ['no rubric', { interaction: 'extended-text' }, ['complete']],
  ])('is answered by %s', (_name, change, blocked) => {
    const findings = inspect(compose({ options: [], ...change }));
    expect(findings.filter(({ blocks }) => blocks).map(({ gate }) => gate)).toEqual(blocked);
  });
});

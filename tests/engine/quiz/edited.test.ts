import { describe, expect, test } from '@jest/globals';
import type { Question } from '@crossread/shared';
import { composeQuestion, inspectQuiz, quizIn, verifyQuiz } from '@crossread/engine';
import type { WrittenQuestion } from '@crossread/engine';
import { asked, quizzes, stories } from './library-quizzes.ts';

/** A question as it would be sent back by whoever changed nothing. */
function asWritten(question: Question): WrittenQuestion {
  const { kind, interaction, skill, prompt, explanation, options, response, evidence } = question;
  const right = (id: string): boolean => 'optionIds' in response && response.optionIds.includes(id);
  const ordered =
    'order' in response ? response.order.flatMap((id) => options.find((option) => option.id === id) ?? []) : options;
  return {
    ...{ kind, interaction, skill, prompt, explanation },
    options: ordered.map(({ id, text, feedback }) => ({ id, text, feedback, right: right(id), role: null })),
    response: 'value' in response || 'accepted' in response || 'rubric' in response ? response : {},
    evidence: evidence.map(({ article, start, text }) => ({ article, start, words: text })),
  };
}

type Place = ReturnType<typeof asked>;

/** What is said of a question of the quiz once it is edited so. */
function edited({ story, question, quiz }: Place, change: (written: WrittenQuestion) => Partial<WrittenQuestion>) {
  const written = { ...asWritten(question), ...change(asWritten(question)) };
  const { question: made, fault } = composeQuestion(story, { written, base: question, language: 'en' });
  const others = quiz.questions.map((other) => (other.id === question.id ? made : other));
  const findings = inspectQuiz(story, { ...quiz, questions: others })[quiz.questions.indexOf(question)] ?? [];
  const all = [...(fault ? [fault] : []), ...findings];
  return { made, blocked: all.filter(({ blocks }) => blocks).map(({ gate }) => gate), all };
}

const figureAsked = asked(({ kind, interaction }) => kind === 'locate-figure' && interaction === 'choice');
const relation = asked(({ kind }) => kind === 'figure-relation');
const keyText = ({ question }: Place): string => question.options.find(({ role }) => role === 'key')?.text ?? '';

describe('a question sent back unchanged', () => {
  test.each(quizzes.map((quiz, index) => [index, quiz] as const))(
    'is the question it was, in the library’s story %i',
    (index, quiz) => {
      const story = stories[index];
      if (!story) throw new Error('No story.');
      for (const question of quiz.questions) {
        const base = question;
        const { question: made, fault } = composeQuestion(story, { written: asWritten(base), base, language: 'en' });
        expect(fault).toBeNull();
        const { edited: mark, options, response, ...rest } = made;
        expect(mark).toBe(true);
        expect(rest).toMatchObject({ prompt: base.prompt, explanation: base.explanation, evidence: base.evidence });
        expect(options.map(({ text }) => text).toSorted()).toEqual(base.options.map(({ text }) => text).toSorted());
        expect(verifyQuiz(story, { ...quiz, questions: [{ ...made, response }] })).toEqual([
          { question: base.id, state: 'sound', checked: 'key' },
        ]);
        if (base.interaction === 'choice') expect({ options, response }).toEqual(pick(base));
      }
    },
  );

  test('and asked among the others, nothing but advice is to be said of any', () => {
    for (const [index, quiz] of quizzes.entries()) {
      const story = stories[index];
      const found = story ? inspectQuiz(story, quiz).flat() : [];
      expect(found.filter(({ blocks }) => blocks)).toEqual([]);
    }
  });
});

const pick = ({ options, response }: Question) => ({ options, response });

describe('what a teacher changes', () => {
  test('other words in the prompt keep the key, its basis and the other words in other languages', () => {
    const { made, blocked } = edited(figureAsked, ({ prompt }) => ({ prompt: `Read closely. ${prompt}` }));
    expect(blocked).toEqual([]);
    expect(made.basis).toEqual(figureAsked.question.basis);
    const [german] = quizIn({ questions: [made] }, 'de').questions;
    const [before] = quizIn({ questions: [figureAsked.question] }, 'de').questions;
    expect(german?.explanation).toBe(before?.explanation);
    expect(german?.prompt).toBe(made.prompt);
  });

  test('a key that says the same figure in other words holds', () => {
    const key = keyText(figureAsked);
    const { blocked } = edited(figureAsked, ({ options }) => ({
      options: options.map((option) => (option.right ? { ...option, text: `${key} in all` } : option)),
    }));
    expect(blocked).toEqual([]);
  });

  test('a key with another figure does not', () => {
    const { blocked } = edited(figureAsked, ({ options }) => ({
      options: options.map((option) => (option.right ? { ...option, text: '987,654' } : option)),
    }));
    expect(blocked).toEqual(['key-entailed']);
  });

  test('a wrong option that says the right figure is found out', () => {
    const key = keyText(figureAsked);
    const { blocked } = edited(figureAsked, ({ options }) => ({
      options: options.map((option, index) =>
        index === options.findIndex(({ right }) => !right) ? { ...option, text: `${key} altogether` } : option,
      ),
    }));
    expect(blocked).toContain('one-key');
  });

  test('two options alike cannot be told apart', () => {
    const { blocked } = edited(figureAsked, ({ options }) => ({
      options: options.map((option, index) => ({ ...option, text: index < 2 ? 'None' : option.text })),
    }));
    expect(blocked).toContain('distinct-options');
  });

  test.each([
    ['a figure asked for', figureAsked],
    ['how two figures stand to each other', relation],
  ])('another key is refused while the same is asked: %s', (_name, place) => {
    const { all } = edited(place, ({ options }) => {
      const wrong = options.findIndex(({ right }) => !right);
      return { options: options.map((option, index) => ({ ...option, right: index === wrong })) };
    });
    expect(all[0]).toMatchObject({ gate: 'key-entailed', blocks: true });
    expect(all[0]?.reason).toContain(keyText(place));
  });

  test('asked something else, another key is the teacher’s to answer for', () => {
    const { made, blocked } = edited(relation, ({ options }) => {
      const wrong = options.findIndex(({ right }) => !right);
      return {
        prompt: 'Which of these is certainly not so?',
        options: options.map((option, index) => ({ ...option, right: index === wrong })),
      };
    });
    expect(blocked).toEqual([]);
    expect(made.basis).toBeUndefined();
  });

  test('words cited that no report holds are a broken link', () => {
    const { blocked, all } = edited(figureAsked, ({ evidence }) => ({
      evidence: evidence.map((cited) => ({ ...cited, words: 'words that nobody printed' })),
    }));
    expect(blocked).toEqual(['complete']);
    expect(all[0]?.reason).toContain('words that nobody printed');
  });

  test('words cited without the figure leave the key without evidence', () => {
    const { question } = figureAsked;
    const [first] = question.evidence;
    const { blocked } = edited(figureAsked, () => ({
      evidence: first ? [{ article: first.article, start: null, words: first.text.slice(0, 3) }] : [],
    }));
    expect(blocked).toEqual(['key-entailed']);
  });

  test.each<[string, (written: WrittenQuestion) => Partial<WrittenQuestion>]>([
    ['no prompt', () => ({ prompt: ' ' })],
    ['no evidence', () => ({ evidence: [] })],
    ['an empty option', ({ options }) => ({ options: options.map((one, at) => (at ? one : { ...one, text: '' })) })],
    ['one option', ({ options }) => ({ options: options.filter(({ right }) => right) })],
    ['no key', ({ options }) => ({ options: options.map((option) => ({ ...option, right: false })) })],
  ])('cannot be asked with %s', (_name, change) => {
    expect(edited(figureAsked, change).blocked).toContain('complete');
  });

  test('a fifth option is advised against, and no more', () => {
    const more = ['Nobody knows it', 'It is not in the report'];
    const { blocked, all } = edited(figureAsked, ({ options }) => ({
      options: [
        ...options.filter((_, index) => index < 4),
        ...more.map((text) => ({ id: null, text, feedback: 'It is.', right: false, role: null })),
      ],
    }));
    expect(blocked).toEqual([]);
    expect(all.map(({ gate }) => gate)).toContain('three-or-four-options');
  });
});

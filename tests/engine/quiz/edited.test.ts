import { describe, expect, test } from '@jest/globals';
import type { Question, Quiz } from '@crossread/shared';
import {
  analyzeStory,
  anotherLike,
  composeQuestion,
  inspectQuiz,
  makeQuiz,
  quizIn,
  verifyQuiz,
} from '@crossread/engine';
import type { WrittenQuestion } from '@crossread/engine';
import { libraryTexts } from '../../helpers/library.ts';

const stories = libraryTexts.map((texts) =>
  analyzeStory(texts.map((content, index) => ({ content, id: `r${index + 1}`, path: `${index}.txt`, format: 'text' }))),
);
const quizzes = stories.map((story) => makeQuiz(story, { count: 30, seed: 'edited' }));

/** The first question of all the quizzes that fits, with its story and its quiz. */
function asked(fits: (question: Question) => boolean) {
  for (const [index, quiz] of quizzes.entries()) {
    const question = quiz.questions.find(fits);
    const story = stories[index];
    if (question && story) return { story, question, quiz };
  }
  throw new Error('No such question.');
}

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
    const { story, quiz, question: like } = figureAsked;
    const request = { like, seed: 'once' };
    expect(anotherLike(story, quiz, request)).toEqual(anotherLike(story, quiz, request));
    const alone = analyzeStory([
      { id: 'r1', path: 'a.txt', format: 'text', content: 'A short note.\n\nNothing happened.' },
    ]);
    expect(anotherLike(alone, { articles: alone.analysis.articles, questions: [] }, request)).toBeNull();
  });
});

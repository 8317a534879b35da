import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { BasisRule, ClaimPlace, Question, QuestionBasis, Quiz } from '@crossread/shared';
import { analyzeStory, makeQuiz, verifyQuiz } from '@crossread/engine';
import type { StoryAnalysis, Verification } from '@crossread/engine';
import { libraryFiles, libraryTexts } from '../../helpers/library.ts';

/** The reports of each demo story, read as the command line reads them. */
const told = libraryTexts.map((texts, story) =>
  texts.map((content, index) => ({ content, path: basename(libraryFiles[story]?.[index] ?? '') })),
);
const read = (reports: readonly { content: string; path: string }[]): StoryAnalysis =>
  analyzeStory(reports.map((report, index) => ({ ...report, id: `r${index + 1}`, format: 'text' })));
const stories = told.map(read);
const quizzes = stories.map((story) => makeQuiz(story, { count: 30, seed: 'verify' }));

/** The first question of all the quizzes that fits, alone in its quiz, with its story. */
function asked(fits: (question: Question) => boolean) {
  for (const [index, quiz] of quizzes.entries()) {
    const question = quiz.questions.find(fits);
    const [story, reports] = [stories[index], told[index]];
    if (question && story && reports) return { story, reports, question, quiz };
  }
  throw new Error('No such question.');
}

function verified(story: StoryAnalysis, quiz: Quiz, question: Question): Verification {
  const [verification] = verifyQuiz(story, { ...quiz, questions: [question] });
  if (!verification) throw new Error('Not verified.');
  return verification;
}

const basisOf = ({ basis }: Question): QuestionBasis => {
  if (!basis) throw new Error('No basis.');
  return basis;
};
const withRule = (question: Question, change: Partial<BasisRule<ClaimPlace>>): Question => {
  const basis = basisOf(question);
  return {
    ...question,
    basis: { ...basis, rules: basis.rules.map((rule) => ({ ...rule, ...change })) as typeof basis.rules },
  };
};
/** As an earlier engine had keyed it: another option, its role with it. */
const keyedBy = (question: Question, key: string): Question => ({
  ...question,
  response: { optionIds: [key] },
  options: question.options.map((option) => ({
    ...option,
    role: option.id === key ? 'key' : option.role === 'key' ? 'unsupported' : option.role,
  })),
});
const wrongOption = ({ options }: Question): string => options.find(({ role }) => role !== 'key')?.id ?? '';

describe('a quiz verified by the engine that made it', () => {
  test.each(quizzes.map((quiz, index) => [basename(told[index]?.[0]?.path ?? ''), index, quiz] as const))(
    'is sound, question by question: %s',
    (_name, index, quiz) => {
      const story = stories[index];
      if (!story) throw new Error('No story.');
      expect(quiz.questions.length).toBeGreaterThan(0);
      expect(verifyQuiz(story, JSON.parse(JSON.stringify(quiz)) as Quiz)).toEqual(
        quiz.questions.map(({ id }) => ({ question: id, state: 'sound', checked: 'key' })),
      );
    },
  );

  test('is as sound from reports named in another order', () => {
    const { reports, quiz } = asked(() => true);
    const states = verifyQuiz(read(reports.toReversed()), quiz).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['sound']));
  });
});

describe('a question is stale', () => {
  const alone = ({ basis, kind }: Question): boolean => kind === 'cloze' && basis?.articles[0] === 'r1';

  test('where a report it is about was edited', () => {
    const { reports, quiz, question } = asked(alone);
    const [first, ...others] = reports;
    if (!first) throw new Error('No report.');
    const edited = read([{ ...first, content: `${first.content}\nOne line more.` }, ...others]);
    expect(verified(edited, quiz, question)).toEqual({
      question: question.id,
      state: 'stale',
      gate: 'same-text',
      reason: `The text of ${first.path} is no longer the one asked about.`,
      message: { id: 'fault.text-edited', parameters: { path: first.path } },
    });
  });

  test('where a report it is about is gone, while those about the others hold', () => {
    const { reports, quiz, question } = asked(alone);
    const [first, ...others] = reports;
    const left = read(others);
    expect(verified(left, quiz, question)).toMatchObject({
      state: 'stale',
      gate: 'same-text',
      reason: `${first?.path ?? ''} is no longer there.`,
    });
    const onOthers = quiz.questions.filter((other) => !JSON.stringify(other).includes('"r1"'));
    expect(onOthers.length).toBeGreaterThan(0);
    for (const other of onOthers) expect(verified(left, quiz, other).state).toBe('sound');
  });

  test('where a span moved', () => {
    const { story, quiz, question } = asked(alone);
    const evidence = question.evidence.map((span) => ({ ...span, start: span.start + 1, end: span.end + 1 }));
    expect(verified(story, quiz, { ...question, evidence })).toMatchObject({ state: 'stale', gate: 'evidence-slices' });
  });

  test('where what it rests on is no longer read as a figure', () => {
    const { story, quiz, question } = asked(alone);
    const basis = basisOf(question);
    const claims = basis.claims.map((claim) => ({ ...claim, end: claim.end + 1 }));
    expect(verified(story, quiz, { ...question, basis: { ...basis, claims } })).toMatchObject({
      state: 'stale',
      gate: 'read-again',
    });
  });

  test('where its key does not follow and no other of its options does', () => {
    const { story, quiz, question } = asked(({ basis }) => basis?.rules[0]?.rule === 'origins');
    expect(verified(story, quiz, withRule(question, { count: 9 }))).toMatchObject({
      state: 'stale',
      gate: 'key-entailed',
    });
  });

  test('where two of its options are right now', () => {
    const { story, quiz, question } = asked(({ basis, interaction }) => {
      return interaction === 'choice' && basis?.rules[0]?.rule === 'states' && basis.options.length > 1;
    });
    const basis = basisOf(question);
    const key = basis.options.find(
      ({ id }) => 'optionIds' in question.response && id === question.response.optionIds[0],
    );
    const options = basis.options.map((option) => ({ ...option, ...(key?.figure ? { figure: key.figure } : {}) }));
    expect(verified(story, quiz, { ...question, basis: { ...basis, options } })).toMatchObject({
      state: 'stale',
      gate: 'one-key',
    });
  });
});

describe('a question gets another key', () => {
  test('where two figures are judged otherwise now', () => {
    const { story, quiz, question } = asked(({ kind, basis }) => {
      const rule = basis?.rules[0];
      return kind === 'figure-relation' && rule?.rule === 'verdict' && rule.verdict !== 'agree';
    });
    const agree = basisOf(question).options.find(({ answer }) => answer === 'figure-relation.agree')?.id ?? '';
    const verification = verified(story, quiz, withRule(keyedBy(question, agree), { verdict: 'agree' }));
    expect(verification).toMatchObject({
      state: 'rekeyed',
      gate: 'key-entailed',
      mended: { response: question.response, basis: question.basis },
    });
    if (verification.state !== 'rekeyed') throw new Error('Not rekeyed.');
    const keyed = verification.mended.options.find(({ role }) => role === 'key');
    expect(verification.mended.explanation).toContain(keyed?.text);
    expect(verified(story, quiz, verification.mended)).toMatchObject({ state: 'sound', checked: 'key' });
  });

  test.each<[string, (question: Question) => boolean]>([
    ['a figure', ({ kind }) => kind === 'locate-figure'],
    ['a gap', ({ kind, interaction }) => kind === 'cloze' && interaction === 'choice'],
  ])('where it names %s that the report does not state', (_name, fits) => {
    const { story, quiz, question } = asked(fits);
    expect(verified(story, quiz, keyedBy(question, wrongOption(question)))).toMatchObject({
      state: 'rekeyed',
      mended: { response: question.response },
    });
  });

  test('where it names a speaker that the report does not', () => {
    const { story, quiz, question } = asked(({ kind, basis }) => {
      const rule = basis?.rules[0];
      return kind === 'attribution' && rule?.rule === 'speaker' && rule.speaker !== null;
    });
    const wrong = question.options.find(({ id }) => id === wrongOption(question));
    const stored = withRule(keyedBy(question, wrong?.id ?? ''), { speaker: wrong?.text ?? '' });
    expect(verified(story, quiz, stored)).toMatchObject({ state: 'rekeyed', mended: { response: question.response } });
  });

  test('where another number has to be typed', () => {
    const { story, quiz, question } = asked(({ interaction }) => interaction === 'numeric-entry');
    const stored: Question = { ...question, response: { value: 3, lower: 3, upper: 3 } };
    expect(verified(story, quiz, stored)).toMatchObject({ state: 'rekeyed', mended: { response: question.response } });
  });
});

test('of a question without a basis, texts and spans are checked, and the verification says so', () => {
  const { story, quiz, question } = asked(() => true);
  const bare = JSON.parse(JSON.stringify({ ...question, basis: undefined })) as Question;
  expect(verified(story, quiz, bare)).toEqual({ question: question.id, state: 'sound', checked: 'spans' });
  const [span, ...spans] = bare.evidence;
  if (!span) throw new Error('No evidence.');
  const moved = [{ ...span, text: `${span.text}!` }, ...spans];
  expect(verified(story, quiz, { ...bare, evidence: moved })).toMatchObject({ gate: 'evidence-slices' });
});

import type { QuestionKind, Skill } from '@crossread/shared';
import { questionKinds, skills } from '@crossread/shared';
import { analyzeStory, difficulties, draftQuiz, originsOf } from '@crossread/engine';
import type { QuizOptions } from '@crossread/engine';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyStory } from './changed-stories.ts';
import { brokenPromises } from './promises.ts';

/** Repeatable; FUZZ=20 draws other stories, twenty times as many. */
const fuzz = Number(process.env['FUZZ'] ?? 0);
const runs = (count: number) => (fuzz > 0 ? { numRuns: count * fuzz } : { numRuns: count, seed: 2022 });

const seed = fc.string({ maxLength: 6 });
const counts = <Name extends string>(names: readonly Name[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 4 }), { maxKeys: 3 }) as fc.Arbitrary<
    Partial<Record<Name, number>>
  >;
const total = (named: object = {}): number =>
  Object.values(named).reduce((sum: number, wanted: number) => sum + wanted, 0);

/** Any way of asking for a quiz, narrow and wide. */
const anyRequest: fc.Arbitrary<QuizOptions> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ count: fc.integer({ min: 1, max: 30 }), seed }) },
  {
    weight: 1,
    arbitrary: fc.record({
      count: fc.integer({ min: 1, max: 20 }),
      seed,
      kinds: fc.subarray<QuestionKind>([...questionKinds], { minLength: 1 }),
      skills: fc.subarray<Skill>([...skills], { minLength: 1 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ seed, skills: counts(skills), difficulty: counts(difficulties), more: fc.nat(4) })
      .map(({ seed: drawn, more, ...blueprint }) => ({
        seed: drawn,
        count: Math.max(1, total(blueprint.skills), total(blueprint.difficulty)) + more,
        blueprint,
      })),
  },
);

describe('whatever the story and however it is asked for', () => {
  test('every question keeps every promise, and none is of a sort that was not asked for', () => {
    fc.assert(
      fc.property(anyStory, anyRequest, (sources, asked) => {
        const story = analyzeStory(sources);
        const { quiz, notes } = draftQuiz(story, asked);
        expect(brokenPromises(quiz, story)).toEqual([]);
        expect(quiz.questions.map(({ id }) => id)).toEqual(quiz.questions.map((_, index) => `q${index + 1}`));
        expect(quiz.questions.length).toBeLessThanOrEqual(asked.count);
        if (quiz.questions.length < asked.count) expect(notes[0]).toContain(`of the ${asked.count} questions`);
        const origins = originsOf(story.analysis).length;
        for (const { kind, skill } of quiz.questions) {
          if (origins < 2) expect(skill).not.toBe('corroboration');
          expect(asked.kinds ?? questionKinds).toContain(kind);
          expect(asked.skills ?? skills).toContain(skill);
        }
        for (const [skill, wanted] of Object.entries(asked.blueprint?.skills ?? {})) {
          const made = quiz.questions.filter((question) => question.skill === skill).length;
          expect(made).toBeLessThanOrEqual(wanted);
          if (made < wanted) expect(notes.join(' ')).toContain(`questions on ${skill}, ${made} could be made`);
        }
      }),
      runs(100),
    );
  });

  test('the same is drawn again to the byte', () => {
    fc.assert(
      fc.property(anyStory, anyRequest, (sources, asked) => {
        const drawn = (): string => JSON.stringify(draftQuiz(analyzeStory(sources), asked));
        expect(drawn()).toBe(drawn());
      }),
      runs(15),
    );
  });
});

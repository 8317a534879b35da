import type { Skill } from '@crossread/shared';
import { analyzeStory, difficulties, draftQuiz } from '@crossread/engine';
import type { Difficulty, QuizOptions, StoryAnalysis } from '@crossread/engine';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { difficultyOf } from '../../../packages/engine/src/quiz/blueprint/difficulty.ts';
import { seatsFor } from '../../../packages/engine/src/quiz/blueprint/seats.ts';
import type { Blueprint } from '../../../packages/engine/src/quiz/blueprint/seats.ts';
import type { Draft } from '../../../packages/engine/src/quiz/draft.ts';
import { plain } from '../../../packages/engine/src/wording/message.ts';
import { libraryTexts } from '../../helpers/library.ts';
import { sourcesOf } from './changed-stories.ts';

const [first = []] = libraryTexts;
let five: StoryAnalysis;
beforeAll(() => {
  five = analyzeStory(sourcesOf(first));
});

const drafted = (options: Omit<QuizOptions, 'seed'>, story = five) => draftQuiz(story, { seed: 'plan', ...options });
const countOf = <Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> =>
  names.reduce<Partial<Record<Name, number>>>((sum, name) => ({ ...sum, [name]: (sum[name] ?? 0) + 1 }), {});

describe('a quiz by blueprint', () => {
  test.each<[string, number, Blueprint]>([
    ['skills', 8, { skills: { comprehension: 3, corroboration: 5 } }],
    ['difficulties', 9, { difficulty: { easy: 4, middle: 3, hard: 2 } }],
    ['both', 10, { skills: { comprehension: 4, corroboration: 4, evidence: 2 }, difficulty: { easy: 3, hard: 4 } }],
    ['a skill that is not wanted', 10, { skills: { comprehension: 0 } }],
  ])('has exactly so many of the %s it names', (_, count, blueprint) => {
    const { questions } = drafted({ count, blueprint }).quiz;
    const made = {
      ...countOf<Skill>(questions.map(({ skill }) => skill)),
      ...countOf<Difficulty>(questions.map(({ difficulty }) => difficultyOf(difficulty))),
    };
    expect(questions).toHaveLength(count);
    for (const [name, wanted] of Object.entries({ ...blueprint.skills, ...blueprint.difficulty }))
      expect([name, made[name as Skill | Difficulty] ?? 0]).toEqual([name, wanted]);
  });

  test('is refused where it names more than the quiz has', () => {
    expect(() => drafted({ count: 4, blueprint: { skills: { evidence: 3, sourcing: 2 } } })).toThrow(
      new RangeError('The blueprint names 5 questions, but the quiz has 4.'),
    );
  });

  test('takes no draft that another seat needs', () => {
    const draft = (skill: Skill, difficulty: number): Draft => ({
      kind: 'cloze',
      interaction: 'choice',
      skill,
      prompt: plain('?'),
      options: [],
      shown: 0,
      evidence: [],
      explanation: plain('.'),
      difficulty,
      basis: [],
      about: { articles: [], claims: [] },
    });
    const [easyWeighing, hardWeighing, easyFinding] = [
      draft('corroboration', 0.1),
      draft('corroboration', 0.5),
      draft('comprehension', 0.1),
    ];
    const seats = seatsFor(2, { skills: { corroboration: 1, comprehension: 1 }, difficulty: { easy: 1, hard: 1 } });
    const open = seats.open([[easyWeighing, hardWeighing, easyFinding]]);
    expect([easyWeighing, hardWeighing, easyFinding].map(open)).toEqual([false, true, true]);
    const left = seats.without(hardWeighing).open([[easyWeighing, easyFinding]]);
    expect([easyWeighing, easyFinding].map(left)).toEqual([false, true]);
  });
});

test.each([
  [0, 'easy'],
  [0.24, 'easy'],
  [0.25, 'middle'],
  [0.39, 'middle'],
  [0.4, 'hard'],
  [1, 'hard'],
])('a question that %d are expected to miss is %s', (share, band) => {
  expect(difficultyOf(share)).toBe(band);
  expect(difficulties).toContain(band);
});

describe('without a blueprint', () => {
  test('a quiz has every skill, and no kind has more than a quarter of it', () => {
    for (const count of [8, 20]) {
      const { questions } = drafted({ count }).quiz;
      expect(new Set(questions.map(({ skill }) => skill)).size).toBe(5);
      expect(Math.max(...Object.values(countOf(questions.map(({ kind }) => kind))))).toBeLessThanOrEqual(count / 4);
    }
  });

  test('fewer questions are made rather than more of the same, unless they are asked for by name', () => {
    const alone = analyzeStory(sourcesOf(first.slice(0, 1)));
    const { quiz, notes, tallies } = drafted({ count: 8, skills: ['comprehension'] }, alone);
    const made = countOf(quiz.questions.map(({ kind }) => kind));
    expect(made.cloze).toBe(2);
    expect(tallies.find(({ kind }) => kind === 'cloze')?.spent).toBe('share');
    expect(notes.join(' ')).toMatch(/What is left over is more of the same: [^.]*cloze/);
    expect(drafted({ count: 8, kinds: ['cloze'] }, alone).quiz.questions.length).toBeGreaterThan(2);
  });
});

describe('what the reports do not support is said, with the reason', () => {
  const [one = '', two = '', three = ''] = first;
  const dry = ['Rain fell on the hills.', 'Fog lay on the valley.'].map((text) => `The weather\n\n${text}\n`);
  const fire = (paper: string, dead: number, house: string) =>
    `Fire in a mill\n\n${paper} was told of the fire on Tuesday. ${dead} people were killed in the mill, the police said. ${house}\n`;

  test.each<[string, readonly string[], Omit<QuizOptions, 'seed'>, readonly string[]]>([
    [
      'one report',
      [one],
      { count: 4, blueprint: { skills: { corroboration: 3 } } },
      ['There is one report only', 'Of 3 questions on corroboration, 0 could be made.'],
    ],
    [
      'two reports of one text',
      [three, `${three}\n`],
      { count: 4, blueprint: { skills: { corroboration: 2 } } },
      ['These two reports share one text: no corroboration questions can be made.'],
    ],
    [
      'no figures and no sources',
      dry,
      { count: 3 },
      ['no figures', 'No report names its sources', 'support 0 of the 3'],
    ],
    [
      'reports that agree on everything',
      [
        fire('The Post', 14, 'Nine houses beside it were lost before the rain came in the night.'),
        'Mourning at the river\n\nFlags hung low in town on Wednesday. Police say 14 people were killed when the mill burned. Its owner spoke to nobody, and the street was shut until noon.\n',
      ],
      { count: 6, kinds: ['point-of-conflict'] },
      [
        'No figure of one report contradicts another’s',
        'None of point of conflict: it takes two reports that contradict',
      ],
    ],
    [
      'kinds that the reports do not allow',
      [one, two],
      { count: 5, kinds: ['retraction', 'origin'] },
      ['None of retraction: it takes a figure that is taken back.'],
    ],
    [
      'too few hard questions',
      [one],
      { count: 6, blueprint: { difficulty: { hard: 5 } } },
      ['Of 5 hard questions, ', 'hard questions need reports that differ'],
    ],
  ])('%s', (_, texts, options, said) => {
    const { notes } = drafted(options, analyzeStory(sourcesOf(texts)));
    for (const words of said) expect(notes.join('\n')).toContain(words);
  });

  test('a hundred reports make a quiz, and of each the same number of figures is asked about', () => {
    const hundred = Array.from({ length: 100 }, (_, index) =>
      fire(
        `Paper ${index}`,
        10 + index,
        'In all 30 men, 20 women, 12 children, 9 dogs, 8 cows, 7 goats and 6 cats got away.',
      ),
    );
    const { quiz, notes } = drafted({ count: 10 }, analyzeStory(sourcesOf(hundred)));
    expect(quiz.questions.length).toBeGreaterThan(4);
    expect(notes.join('\n')).toContain('of each, the first 6 are asked about');
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Question, QuestionKind } from '@crossread/shared';
import { analyzeStory } from '../../../packages/engine/src/analyze-story.ts';
import type { StoryAnalysis } from '../../../packages/engine/src/analyze-reads.ts';
import { draftQuiz, makeQuiz } from '../../../packages/engine/src/quiz/index.ts';
import { seatsFor } from '../../../packages/engine/src/quiz/blueprint/seats.ts';
import { select } from '../../../packages/engine/src/quiz/blueprint/select.ts';
import { drawsFrom } from '../../../packages/engine/src/quiz/draws.ts';
import { gates } from '../../../packages/engine/src/quiz/gates/index.ts';
import { kinds } from '../../../packages/engine/src/quiz/kinds/index.ts';
import { storyFor } from '../../../packages/engine/src/quiz/story.ts';
import { scoreResponse } from '../../../packages/engine/src/quiz/score.ts';

const library = fileURLToPath(new URL('../../../prisma/library/', import.meta.url));
const names = ['kazakhstan-2022', 'tile-works', 'veldra-flood', 'water-march'];
const seeds = ['1', '2', '3', '4', '5', '6'];

function analysed(name: string): StoryAnalysis {
  const files = readdirSync(`${library}${name}`)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return analyzeStory(
    files.map((file, index) => ({
      id: `a${index + 1}`,
      path: file,
      content: readFileSync(`${library}${name}/${file}`, 'utf8'),
      format: 'text',
    })),
  );
}

const stories = new Map<string, StoryAnalysis>();
const pooled: Question[] = [];

beforeAll(() => {
  for (const name of names) stories.set(name, analysed(name));
  for (const story of stories.values()) {
    for (const seed of seeds) pooled.push(...makeQuiz(story, { count: 15, seed }).questions);
  }
});

function storyOf(name: string): StoryAnalysis {
  const story = stories.get(name);
  if (!story) throw new Error(`No story ${name}.`);
  return story;
}

describe.each(names)('a quiz on %s', (name) => {
  test('has as many questions as were asked for, and four kinds of source criticism in ten', () => {
    const quiz = makeQuiz(storyOf(name), { count: 10, seed: 'class 8b' });
    const critical: readonly QuestionKind[] = [
      'figure-relation',
      'origin',
      'independence',
      'undecidable',
      'retraction',
      'point-of-conflict',
      'safe-synthesis',
      'evidence-basis',
      'next-step',
    ];
    expect(quiz.questions).toHaveLength(10);
    expect(
      new Set(quiz.questions.map(({ kind }) => kind).filter((kind) => critical.includes(kind))).size,
    ).toBeGreaterThanOrEqual(4);
  });

  test('is the same to the byte for the same seed, and another for another', () => {
    const printed = (seed: string): string => JSON.stringify(makeQuiz(storyOf(name), { count: 10, seed }));
    expect(printed('7')).toBe(printed('7'));
    expect(printed('7')).not.toBe(printed('8'));
  });

  test('shows evidence that stands in the reports, word for word', () => {
    const story = storyOf(name);
    const texts = new Map(story.articles.map(({ document }) => [document.id, document.text]));
    for (const question of makeQuiz(story, { count: 20, seed: 'spans' }).questions) {
      const keyed = 'spans' in question.response ? question.response.spans : [];
      const spans = [...question.evidence, ...question.options.flatMap(({ evidence }) => evidence), ...keyed];
      expect(question.evidence.length).toBeGreaterThan(0);
      for (const { article, start, end, text } of spans) expect(texts.get(article)?.slice(start, end)).toBe(text);
    }
  });

  test('lets nothing out that a gate would stop', () => {
    const story = storyFor(storyOf(name));
    const { items } = select(
      kinds.flatMap((maker) => maker.draft(story)),
      story,
      { seats: seatsFor(25, {}), share: () => 25 },
      drawsFrom('gates'),
    );
    expect(items.length).toBeGreaterThan(15);
    for (const item of items) {
      const others = items.slice(0, items.indexOf(item));
      const faults = gates.flatMap((gate) => gate.reject(item, story, others) ?? []);
      expect({ prompt: item.question.prompt, faults }).toEqual({ prompt: item.question.prompt, faults: [] });
    }
  });

  test('keeps to the kinds and skills asked for', () => {
    const story = storyOf(name);
    expect(
      makeQuiz(story, { count: 6, seed: '1', kinds: ['cloze'] }).questions.every(({ kind }) => kind === 'cloze'),
    ).toBe(true);
    const sourcing = makeQuiz(story, { count: 4, seed: '1', skills: ['sourcing'] }).questions;
    expect(sourcing.length).toBeGreaterThan(0);
    expect(sourcing.every(({ skill }) => skill === 'sourcing')).toBe(true);
  });
});

describe('the questions of many quizzes', () => {
  test('have one key, which the response names, and full marks for it', () => {
    for (const question of pooled.filter(({ interaction }) => interaction === 'choice')) {
      const keys = question.options.filter(({ role }) => role === 'key').map(({ id }) => id);
      expect({ prompt: question.prompt, keys }).toEqual({ prompt: question.prompt, keys: [expect.any(String)] });
      expect(question.response).toEqual({ optionIds: keys });
      expect(scoreResponse(question, { optionIds: keys })).toBe(1);
    }
  });

  test('have options whose ids tell only their place', () => {
    for (const { options } of pooled)
      expect(options.map(({ id }) => id)).toEqual(options.map((_, index) => `o${index + 1}`));
  });

  test('have the key at every place about as often', () => {
    const places = pooled
      .filter(({ interaction, options }) => interaction === 'choice' && options.length === 4)
      .map(({ options }) => options.findIndex(({ role }) => role === 'key'));
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((other) => other === place).length / places.length;
      expect(share).toBeGreaterThan(0.18);
      expect(share).toBeLessThan(0.32);
    }
  });

  test('do not have the longest option for a key more often than chance', () => {
    const choices = pooled.filter(({ interaction }) => interaction === 'choice');
    const sum = (of: (question: Question) => number): number =>
      choices.reduce((total, question) => total + of(question), 0);
    const hits = sum(({ options }) => {
      const longest = Math.max(...options.map(({ text }) => text.length));
      const ties = options.filter(({ text }) => text.length === longest);
      return ties.some(({ role }) => role === 'key') ? 1 / ties.length : 0;
    });
    expect(hits / choices.length).toBeLessThan(sum(({ options }) => 1 / options.length) / choices.length + 0.05);
  });

  test('relate figures in each of the four ways', () => {
    const related = pooled.filter(({ kind }) => kind === 'figure-relation');
    const keys = new Set(
      related.flatMap(({ explanation, options }) =>
        explanation === '' ? [] : options.filter(({ role }) => role === 'key').map(({ text }) => text),
      ),
    );
    expect(related.length).toBeGreaterThan(20);
    expect(keys.size).toBeGreaterThanOrEqual(4);
  });

  test('never repeat a prompt within a quiz', () => {
    for (const story of stories.values()) {
      const prompts = makeQuiz(story, { count: 20, seed: 'twice' }).questions.map(({ prompt }) => prompt);
      expect(new Set(prompts).size).toBe(prompts.length);
    }
  });

  test('cover at least fourteen kinds', () => {
    expect(new Set(pooled.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(14);
  });
});

describe('a story that supports little', () => {
  test('of one report gets questions on that report alone, and says why', () => {
    const { quiz, notes } = draftQuiz(
      analyzeStory([
        {
          id: 'only',
          path: 'only.txt',
          content: readFileSync(`${library}tile-works/1-porto-sereno-mail.txt`, 'utf8'),
          format: 'text',
        },
      ]),
      { count: 10, seed: '1' },
    );
    expect(quiz.questions.every(({ skill }) => skill !== 'corroboration')).toBe(true);
    expect(notes.join(' ')).toContain('one report only');
  });

  test('without figures or speakers gets no question, and says why', () => {
    const bare = ['Rain over the hills\n\nIt rained there.', 'A wet night\n\nThe valley got all of it.'].map(
      (content, index) => ({ id: `a${index + 1}`, path: `${index + 1}.txt`, content, format: 'text' as const }),
    );
    const { quiz, notes } = draftQuiz(analyzeStory(bare), { count: 5, seed: '1' });
    expect(quiz.questions).toEqual([]);
    expect(notes).toContain('The reports support 0 of the 5 questions asked for.');
  });

  test('says of every draft that was kept out which gate did it, and why', () => {
    const { rejected } = draftQuiz(storyOf('tile-works'), { count: 40, seed: '1' });
    expect(rejected.length).toBeGreaterThan(0);
    for (const { gate, reason } of rejected)
      expect([gate, reason]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\.$|”$/)]);
  });
});

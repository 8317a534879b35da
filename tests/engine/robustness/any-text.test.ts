import type { Analysis, ComparedPair, Span, TextReuse } from '@crossread/shared';
import { analyzeStory, makeQuiz, readArticle } from '@crossread/engine';
import type { Source, StoryAnalysis } from '@crossread/engine';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText, mutatedStory } from './mutated-news.ts';

const sourcesOf = (texts: readonly string[], format: Source['format'] = 'text'): Source[] =>
  texts.map((content, index) => ({ id: `r${index + 1}`, path: `${index + 1}.txt`, content, format }));

const page = (text: string): string => `<!doctype html><title>Report</title><article><p>${text}</p></article>`;

/** Stories of damaged news, of any characters, and of pages that hold them. */
const anyStory: fc.Arbitrary<readonly Source[]> = fc.oneof(
  { weight: 3, arbitrary: mutatedStory.map((texts) => sourcesOf(texts)) },
  { weight: 2, arbitrary: fc.array(anyText, { maxLength: 3 }).map((texts) => sourcesOf(texts)) },
  { weight: 1, arbitrary: mutatedStory.map((texts) => sourcesOf(texts.slice(0, 1).map(page), 'html')) },
  { weight: 1, arbitrary: fc.array(anyText, { maxLength: 2 }).map((texts) => sourcesOf(texts.map(page), 'html')) },
);

/** Repeatable; FUZZ=50 draws other texts, fifty times as many. */
const fuzz = Number(process.env['FUZZ'] ?? 0);
const runs = (count: number) => (fuzz > 0 ? { numRuns: count * fuzz } : { numRuns: count, seed: 2022 });

const quizOf = (story: StoryAnalysis) => makeQuiz(story, { count: 12, seed: '1' });

describe('whatever the texts', () => {
  test('nothing throws, and every span holds the words that stand at its place', () => {
    fc.assert(
      fc.property(anyStory, (sources) => {
        const story = analyzeStory(sources);
        const texts = new Map(story.articles.map(({ document }) => [document.id, document.text]));
        const wrong = [...spansIn(story.analysis), ...spansIn(quizOf(story))].filter(
          ({ article, start, end, text }) => texts.get(article)?.slice(start, end) !== text,
        );
        expect(wrong).toEqual([]);
      }),
      runs(80),
    );
  });

  test('the same texts give the same bytes, and a report reads the same beside others as alone', () => {
    fc.assert(
      fc.property(anyStory, (sources) => {
        const story = analyzeStory(sources);
        expect(JSON.stringify(analyzeStory(sources))).toBe(JSON.stringify(story));
        expect(JSON.stringify(quizOf(story))).toBe(JSON.stringify(quizOf(story)));
        const alone = sources.map((source) => readArticle(source).claims);
        expect(JSON.stringify(story.articles.map(({ claims }) => claims))).toBe(JSON.stringify(alone));
      }),
      runs(25),
    );
  });

  test('the order of the reports changes nothing but the order of what is said, and the names of comparisons', () => {
    fc.assert(
      fc.property(mutatedStory, (texts) => {
        const sources = sourcesOf(texts);
        const turned = analyzeStory(sources.toReversed()).analysis;
        expect(withoutOrder(turned)).toEqual(withoutOrder(analyzeStory(sources).analysis));
      }),
      runs(25),
    );
  });
});

/** Every span with its article: a claim names it once, evidence in itself, shared passages by their side. */
function spansIn(
  value: unknown,
  article = '',
  sides?: Readonly<Record<string, string>>,
): (Span & { article: string })[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Readonly<Record<string, unknown>>;
  const own = typeof holder['article'] === 'string' ? holder['article'] : article;
  const { start, end, text } = holder;
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
    return [{ article: own, start, end, text }];
  }
  const isReuse = Array.isArray(holder['passages']);
  const named = isReuse ? { a: String(holder['a']), b: String(holder['b']) } : sides;
  const isArticle = Array.isArray(holder['sentences']) && typeof holder['id'] === 'string';
  const about = isArticle ? String(holder['id']) : own;
  return Object.entries(holder).flatMap(([key, inner]) => spansIn(inner, named?.[key] ?? about, named));
}

/** What must be the same in any order: claims keep their ids, for those name the report; comparisons are numbered anew. */
function withoutOrder({ articles, claims, comparisons, textReuse }: Analysis) {
  const sorted = <T>(items: readonly T[]): string[] => items.map((item) => JSON.stringify(item)).sort();
  return {
    articles: sorted(articles),
    claims: sorted(claims),
    comparisons: sorted(
      comparisons.map(({ label, verdict, independentOrigins, members, pairs }) => ({
        ...{ label, verdict, independentOrigins, members: members.toSorted() },
        pairs: sorted(pairs.map(turnedPair)),
      })),
    ),
    textReuse: sorted(textReuse.map(turnedReuse)),
  };
}

/** The reason names one of the two first, so that its words are left out. */
function turnedPair({ a, b, verdict, flags }: ComparedPair) {
  return { pair: [a, b].sort(), verdict, flags: flags.toSorted() };
}

function turnedReuse({ a, b, passages, ...shares }: TextReuse) {
  const turn = a > b;
  const sides = passages.map((passage) => (turn ? { a: passage.b, b: passage.a } : passage));
  return { pair: [a, b].sort(), ...shares, passages: sides.map((side) => JSON.stringify(side)).sort() };
}

import type { Claim } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import {
  contentTags,
  cosine,
  weighted,
  wordWeights,
  type WeightedWords,
  type WordWeight,
} from '../compare/word-weights.ts';
import type { Token } from '../text/document.ts';
import { tokensIn } from '../text/tokens-in.ts';

/** Below this likeness a sentence says something else: measured between sentences of reports of one event. */
const alike = 0.3;

/** A sentence of a report. */
interface Told {
  readonly article: number;
  readonly words: WeightedWords;
}

/**
 * Statements and quotations that only one report has: no sentence of another report says anything like it. What a report
 * leaves out shows only beside the others.
 */
export function soleClaims(articles: readonly ReadArticle[]): readonly Claim[] {
  const weight = wordWeights(
    articles.map(({ document }) => document),
    ({ lemma }) => lemma,
  );
  const told = articles.flatMap(({ document }, article) =>
    document.sentences.map(({ first, last }): Told => ({
      article,
      words: wordsOf(document.tokens.slice(first, last), weight),
    })),
  );
  const byWord = sentencesByWord(told);
  return articles.flatMap(({ document, claims }, own) =>
    claims.filter((claim) => {
      if (claim.type === 'figure') return false;
      const words = wordsOf(tokensIn(document, claim.span), weight);
      return words.words.size > 2 && !isEchoed(words, own, byWord);
    }),
  );
}

function sentencesByWord(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const byWord = new Map<string, Told[]>();
  for (const sentence of told) {
    for (const word of sentence.words.words.keys()) {
      const having = byWord.get(word);
      if (having) having.push(sentence);
      else byWord.set(word, [sentence]);
    }
  }
  return byWord;
}

/**
 * Whether a sentence of another report is like these words. Only sentences that have one of the words that tell most need
 * to be looked at: those left over, the common ones, cannot make two sentences alike by themselves.
 */
function isEchoed(words: WeightedWords, own: number, byWord: ReadonlyMap<string, readonly Told[]>): boolean {
  const seen = new Set<Told>();
  let left = words.norm ** 2;
  for (const [word, value] of [...words.words].sort(([, a], [, b]) => b - a)) {
    if (Math.sqrt(Math.max(0, left)) < alike * words.norm) return false;
    for (const sentence of byWord.get(word) ?? []) {
      if (sentence.article === own || seen.has(sentence)) continue;
      seen.add(sentence);
      if (cosine(words, sentence.words) >= alike) return true;
    }
    left -= value * value;
  }
  return false;
}

function wordsOf(tokens: readonly Token[], weight: WordWeight): WeightedWords {
  const bag = new Map<string, number>();
  for (const { tag, lemma } of tokens) if (contentTags.has(tag)) bag.set(lemma, 1);
  return weighted(bag, weight);
}

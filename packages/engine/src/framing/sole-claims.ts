import type { Claim } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import { cosine, weighted, wordWeights, type WeightedWords, type WordWeight } from '../compare/word-weights.ts';
import type { Document, Token } from '../text/document.ts';

/** Below this likeness a sentence says something else: measured between sentences of reports of one event. */
const alike = 0.3;
const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * Statements and quotations that only one report has: no sentence of another report says anything like it. What a report
 * leaves out shows only beside the others.
 */
export function soleClaims(articles: readonly ReadArticle[]): readonly Claim[] {
  const documents = articles.map(({ document }) => document);
  const weight = wordWeights(documents, ({ lemma }) => lemma);
  const told = documents.map((document) => document.sentences.map((sentence) => wordsOf(document.tokens.slice(sentence.first, sentence.last), weight)));
  return articles.flatMap(({ document, claims }, own) => {
    const elsewhere = told.flatMap((sentences, index) => (index === own ? [] : sentences));
    return claims.filter((claim) => claim.type !== 'figure' && isSole(claim, document, elsewhere, weight));
  });
}

function isSole(
  claim: Claim,
  document: Document,
  elsewhere: readonly WeightedWords[],
  weight: WordWeight,
): boolean {
  const own = document.tokens.filter(({ start, end }) => start >= claim.span.start && end <= claim.span.end);
  const words = wordsOf(own, weight);
  return words.words.size > 2 && elsewhere.every((other) => cosine(words, other) < alike);
}

function wordsOf(tokens: readonly Token[], weight: WordWeight): WeightedWords {
  return weighted(new Map(tokens.filter(({ tag }) => contentTags.has(tag)).map(({ lemma }) => [lemma, 1])), weight);
}

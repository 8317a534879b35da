import type { Span } from '@crossread/shared';
import { groupBy } from '../group-by.ts';
import type { ReadArticle } from '../article.ts';
import { cosine, contentTags, weighted, wordWeights, type WeightedWords } from '../compare/word-weights.ts';
import { framingNames } from '../lexicon/framing-families.ts';
import type { FramingFamily } from '../lexicon/framing-families.ts';
import type { Token } from '../text/document.ts';
import { framingFamily, namingUses, type NamingUse } from './naming-uses.ts';

/** The words one report uses for an actor or act, the most used first. */
export interface ChosenWords {
  readonly article: string;
  readonly words: readonly { readonly word: string; readonly uses: readonly Span[] }[];
}

/** An actor or act that reports name differently. */
export interface WordChoice {
  /** Names the actor or act for a reader: "the armed side". */
  readonly about: FramingFamily;
  readonly articles: readonly ChosenWords[];
}

/** A use with what its sentence says, the families' words as one word each. */
interface ToldUse extends NamingUse {
  readonly article: number;
  readonly told: WeightedWords;
}

/** Two sentences as alike as this tell of one thing, and the words in them name one actor or act. */
const alike = 0.2;
/** So many uses of a word, in order of the reports, say well enough what it is used for. */
const usesMax = 60;

/**
 * Words of one family that stand for one actor or act: in sentences of two reports that tell the same. Reports that use none of
 * these words are left out; words of the family that stand for something else, too.
 */
export function wordChoices(articles: readonly ReadArticle[]): readonly WordChoice[] {
  const uses = toldUses(articles);
  return framingNames.flatMap((about) => {
    const byWord = groupBy(
      uses.filter((use) => use.about === about),
      ({ word }) => word,
    );
    const words = wordsForOne(byWord);
    if (words.size === 0) return [];
    return [
      { about, articles: articles.flatMap(({ document }, article) => chosenBy(document.id, article, words, byWord)) },
    ];
  });
}

function toldUses(articles: readonly ReadArticle[]): readonly ToldUse[] {
  const nameOf = (token: Token): string => framingFamily(token) ?? token.lemma.toLowerCase();
  const weight = wordWeights(
    articles.map(({ document }) => document),
    nameOf,
  );
  return articles.flatMap((article, index) =>
    namingUses(article).map((use) => {
      const { first = 0, last = 0 } = article.document.sentences[use.sentence] ?? {};
      const bag = new Map<string, number>();
      for (const token of article.document.tokens.slice(first, last)) {
        if (contentTags.has(token.tag)) bag.set(nameOf(token), 1);
      }
      return { ...use, article: index, told: weighted(bag, weight) };
    }),
  );
}

/** The words that a report chose where another, telling the same, chose another that the first has not at all. */
function wordsForOne(byWord: ReadonlyMap<string, readonly ToldUse[]>): ReadonlySet<string> {
  const users = new Map([...byWord].map(([word, uses]) => [word, new Set(uses.map(({ article }) => article))]));
  const chosen = new Set<string>();
  for (const [a, usesOfA] of byWord) {
    for (const [b, usesOfB] of byWord) {
      if (a >= b || (chosen.has(a) && chosen.has(b))) continue;
      const apart = (one: number, other: number): boolean =>
        one !== other && !(users.get(b)?.has(one) === true && users.get(a)?.has(other) === true);
      const together = usesOfA
        .slice(0, usesMax)
        .some((one) =>
          usesOfB
            .slice(0, usesMax)
            .some((other) => apart(one.article, other.article) && cosine(one.told, other.told) >= alike),
        );
      if (together) chosen.add(a).add(b);
    }
  }
  return chosen;
}

function chosenBy(
  id: string,
  article: number,
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly ToldUse[]>,
): readonly ChosenWords[] {
  const chosen = [...words].flatMap((word) => {
    const uses = (byWord.get(word) ?? []).filter((use) => use.article === article).map(({ span }) => span);
    return uses.length > 0 ? [{ word, uses }] : [];
  });
  chosen.sort((a, b) => b.uses.length - a.uses.length || (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0));
  return chosen.length > 0 ? [{ article: id, words: chosen }] : [];
}

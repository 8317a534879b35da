import type { Span } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import { knownForm } from '../compare/known-form.ts';
import { framingFamilies } from '../lexicon/framing-families.ts';
import { spanOf } from '../text/document.ts';

/** The words one report uses for an actor or act, the most used first. */
export interface ChosenWords {
  readonly article: string;
  readonly words: readonly { readonly word: string; readonly uses: readonly Span[] }[];
}

/** An actor or act that reports name differently. */
export interface WordChoice {
  /** Names the actor or act for a reader: "the armed side". */
  readonly about: string;
  readonly articles: readonly ChosenWords[];
}

const familyOf: ReadonlyMap<string, string> = new Map(
  Object.entries(framingFamilies).flatMap(([about, words]) => words.map((word) => [word, about] as const)),
);

/** Families in which at least one report has a word that another, which speaks of the same, does not use. */
export function wordChoices(articles: readonly ReadArticle[]): readonly WordChoice[] {
  const chosen = articles.map((article) => ({ id: article.document.id, byFamily: wordsByFamily(article) }));
  return Object.keys(framingFamilies).flatMap((about) => {
    const speaking = chosen.flatMap(({ id, byFamily }) => {
      const words = byFamily.get(about);
      return words ? [{ article: id, words: mostUsedFirst(words) }] : [];
    });
    const vocabularies = new Set(
      speaking.map(({ words }) =>
        words
          .map(({ word }) => word)
          .toSorted()
          .join(' '),
      ),
    );
    return vocabularies.size > 1 ? [{ about, articles: speaking }] : [];
  });
}

function wordsByFamily({ document }: ReadArticle): ReadonlyMap<string, Map<string, Span[]>> {
  const families = new Map<string, Map<string, Span[]>>();
  for (const token of document.tokens) {
    const word = knownForm(token, familyOf);
    const about = word === null ? undefined : familyOf.get(word);
    if (word === null || about === undefined) continue;
    const words = families.get(about) ?? new Map<string, Span[]>();
    families.set(about, words);
    words.set(word, [...(words.get(word) ?? []), spanOf(document.text, token.start, token.end)]);
  }
  return families;
}

function mostUsedFirst(words: ReadonlyMap<string, readonly Span[]>): ChosenWords['words'] {
  return [...words]
    .map(([word, uses]) => ({ word, uses }))
    .toSorted((a, b) => b.uses.length - a.uses.length || (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0));
}

import type { Analysis, Article } from '@crossread/shared';
import { groupBy } from '../group-by.ts';

/** Articles that carry one wire text; an article on its own is an origin too. */
export interface Origin {
  /** Article ids, in the order of the analysis. */
  readonly articles: readonly string[];
  /** The agency that any of them credits. */
  readonly agency: string | null;
}

/**
 * The origins behind a story. Sharing is passed on: where A shares its text with B and B with C, all three are one
 * origin, though A and C may have cut different parts.
 */
export function originsOf({ articles, textReuse }: Pick<Analysis, 'articles' | 'textReuse'>): readonly Origin[] {
  const leader = new Map(articles.map(({ id }) => [id, id]));
  for (const { a, b, sharedOrigin } of textReuse) {
    if (!sharedOrigin) continue;
    const [kept, given] = [leader.get(a) ?? a, leader.get(b) ?? b];
    for (const [id, of] of leader) if (of === given) leader.set(id, kept);
  }
  return originsBy(articles, ({ id }) => leader.get(id) ?? id);
}

/** Origins by what their articles have in common, in the order of their first articles. */
export function originsBy<K>(
  articles: readonly Article[],
  keyOf: (article: Article, index: number) => K,
): readonly Origin[] {
  const groups = groupBy(articles.entries(), ([index, article]) => keyOf(article, index));
  return [...groups.values()].map((group) => ({
    articles: group.map(([, { id }]) => id),
    agency: group.find(([, { agency }]) => agency !== null)?.[1].agency ?? null,
  }));
}

import type { ReadArticle, StoryAnalysis } from '@crossread/engine';
import type { IntakeProblem } from '@crossread/shared';

/** Reports of one event name the same people and places; two names in common are no accident. */
const sharedNamesMin = 2;
/** A report with fewer names than this is too short to be judged by them. */
const namesMin = 4;
/** Names that reports of any event share. */
const calendar = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday reuters afp ap`.split(/\s+/),
);

const none: ReadonlySet<string> = new Set();

export interface StrayReport extends Omit<IntakeProblem, 'code'> {
  readonly code: 'different-event';
}

/**
 * The reports that are about another event than most: those outside the largest group whose members are linked by
 * names, by shared text or by a figure that both state. Where no two reports belong together, all of them.
 */
export function strayReports({ analysis, articles }: StoryAnalysis): readonly StrayReport[] {
  if (articles.length < 2) return [];
  const groups = linkedGroups(articles, linksOf(analysis, articles));
  const main = groups.reduce((largest, group) => (group.length > largest.length ? group : largest));
  const strays = main.length === 1 ? articles : articles.filter((article) => !main.includes(article));
  return strays.map(({ document: { path } }) => ({
    code: 'different-event',
    path,
    message: `${path}: it seems to be about another event than the other reports; they name no people or places in common. It is left out. Put it into a story with other reports of the same event.`,
  }));
}

function linksOf({ comparisons, claims, textReuse }: StoryAnalysis['analysis'], articles: readonly ReadArticle[]) {
  const articleOf = new Map(claims.map(({ id, article }) => [id, article]));
  const links = textReuse.map(({ a, b }) => `${a} ${b}`);
  for (const { pairs } of comparisons) {
    for (const { a, b } of pairs) links.push(`${articleOf.get(a)} ${articleOf.get(b)}`);
  }
  const stated = new Set(links);
  const names = new Map(articles.map((article) => [article, namesIn(article)]));
  return (a: ReadArticle, b: ReadArticle): boolean => {
    const [idA, idB] = [a.document.id, b.document.id];
    if (stated.has(`${idA} ${idB}`) || stated.has(`${idB} ${idA}`)) return true;
    const [namesA, namesB] = [names.get(a) ?? none, names.get(b) ?? none];
    if (namesA.size < namesMin || namesB.size < namesMin) return true;
    return [...namesA].filter((name) => namesB.has(name)).length >= sharedNamesMin;
  };
}

function namesIn({ document }: ReadArticle): ReadonlySet<string> {
  const own = new Set(`${document.publisher ?? ''} ${document.agency ?? ''}`.toLowerCase().split(/\s+/));
  const names = document.tokens.filter(({ tag, lower }) => tag === 'PROPN' && lower.length > 2 && !calendar.has(lower));
  return new Set(names.map(({ lower }) => lower).filter((name) => !own.has(name)));
}

/** Groups of articles that a chain of links joins, in the order of their first members. */
function linkedGroups(
  articles: readonly ReadArticle[],
  linked: (a: ReadArticle, b: ReadArticle) => boolean,
): readonly (readonly ReadArticle[])[] {
  let groups: (readonly ReadArticle[])[] = [];
  for (const article of articles) {
    const joined = groups.filter((group) => group.some((other) => linked(article, other)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), article]];
  }
  return groups;
}

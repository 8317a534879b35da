import { firstPublished } from '../stories/first-published.ts';
import { ArticleNode } from './article.ts';
import { builder } from './builder.ts';
import { ClaimNode } from './claim.ts';
import { EngineVersionType } from './engine-version.ts';

/** What https://schema.org/Claim has besides, by its names. */
builder.prismaObjectFields(ClaimNode, (t) => ({
  appearance: t.relation('article', { description: 'The work it appears in: the same as `article`.' }),
  firstAppearance: t.field({
    type: ArticleNode,
    nullable: true,
    description:
      'The report of the story that came out with it first, of those whose figures agree. Null where their dates do not tell, and where others say it too that are not compared (quotations and statements that are not `sole`).',
    select: (_args, _context, nested) => {
      const article = nested({ select: { id: true, publishedAt: true } });
      const where = { verdict: 'agree' } as const;
      return {
        type: true,
        sole: true,
        article,
        pairsAsA: { where, select: { b: { select: { article } } } },
        pairsAsB: { where, select: { a: { select: { article } } } },
      };
    },
    resolve: ({ type, sole, article, pairsAsA, pairsAsB }) => {
      if (type !== 'figure' && !sole) return null;
      const others = [...pairsAsA.map(({ b }) => b.article), ...pairsAsB.map(({ a }) => a.article)];
      return firstPublished([article, ...others]);
    },
  }),
  claimInterpreter: t.field({
    type: EngineVersionType,
    description: 'What read it out of the report.',
    select: { article: { select: { story: { select: { engineName: true, engineVersion: true } } } } },
    resolve: ({ article: { story } }) => ({ name: story.engineName, version: story.engineVersion }),
  }),
}));

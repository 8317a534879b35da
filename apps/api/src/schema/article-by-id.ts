import type { Article, Prisma } from '@crossread/prisma';
import type { Services } from '../context.ts';

type Query = Pick<Prisma.ArticleFindUniqueOrThrowArgs, 'select' | 'include'>;

/** The article that stored JSON names. Its id stands there: who asks for no more needs no look into the store. */
export function articleById(query: Query, id: string, { reads }: Services): Promise<Article> | Article {
  const only = query.select && Object.keys(query.select).every((name) => name === 'id');
  return only ? ({ id } as Article) : reads.article.findUniqueOrThrow({ ...query, where: { id } });
}

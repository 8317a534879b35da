import type { Prisma } from '@crossread/prisma';

/** Stored ids of a story's articles by their keys, by which the engine names them. */
export async function articleIdsByKey(
  transaction: Prisma.TransactionClient,
  where: Prisma.ArticleWhereInput,
): Promise<ReadonlyMap<string, string>> {
  const articles = await transaction.article.findMany({ where, select: { id: true, key: true } });
  return new Map(articles.map(({ id, key }) => [key, id]));
}

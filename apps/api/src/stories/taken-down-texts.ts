import type { Article } from '@crossread/shared';
import type { PrismaClient } from '@crossread/prisma';
import type { InputProblem } from '../errors.ts';

/** A problem for each report whose text was taken down here before. */
export async function takenDownTexts(
  prisma: PrismaClient,
  articles: readonly Article[],
): Promise<readonly InputProblem[]> {
  const known = await prisma.takenDownText.findMany({
    where: { sha256: { in: articles.map(({ sha256 }) => sha256) } },
    select: { sha256: true },
  });
  const hashes = new Set(known.map(({ sha256 }) => sha256));
  return articles.flatMap(({ path, sha256 }) =>
    hashes.has(sha256)
      ? [{ code: 'taken-down', input: path, message: `${path}: this text was taken down here. Leave it out.` }]
      : [],
  );
}

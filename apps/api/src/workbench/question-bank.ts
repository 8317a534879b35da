import { Prisma } from '@crossread/prisma';
import type { QuestionKind, Skill } from '@crossread/shared';
import type { Context } from '../context.ts';
import { noId } from '../no-id.ts';
import { moved, replaced } from '../quizzes/stale-words.ts';

export interface BankSearch {
  /** Words that all have to be in its prompt, its options or its tags. */
  readonly search?: string | null | undefined;
  readonly tag?: string | null | undefined;
  readonly kind?: QuestionKind | null | undefined;
  readonly skill?: Skill | null | undefined;
  readonly storyId?: string | null | undefined;
}

const mostFound = 1_000;
const mostWords = 12;

/** Ids of the questions of one's own quizzes that fit, the newest first. Of what was edited or moved, the last form. */
export async function findInBank(
  { prisma, asker }: Pick<Context, 'prisma' | 'asker'>,
  { search, tag, kind, skill, storyId }: BankSearch,
): Promise<readonly string[]> {
  const words = (search?.trim().split(/\s+/) ?? []).filter((word) => word !== '').slice(0, mostWords);
  const conditions = [
    ...words.map(
      (word) => Prisma.sql`(question."prompt" || ' ' || question."options"::text || ' ' ||
        array_to_string(question."tags", ' ')) ILIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`,
    ),
    ...(tag ? [Prisma.sql`${tag} = ANY(question."tags")`] : []),
    ...(kind ? [Prisma.sql`question."kind" = ${kind}`] : []),
    ...(skill ? [Prisma.sql`question."skill" = ${skill}`] : []),
    ...(storyId ? [Prisma.sql`quiz."storyId" = ${storyId}::uuid`] : []),
  ];
  const fits = conditions.map((condition) => Prisma.sql` AND ${condition}`);
  const rows = await prisma.$queryRaw<{ id: string }[]>`SELECT question."id" FROM "Question" question
    JOIN "Quiz" quiz ON quiz."id" = question."quizId"
    WHERE quiz."ownerId" = ${asker.viewer.personId ?? noId}::uuid
      AND (question."staleGate" IS NULL OR question."staleGate" NOT IN (${replaced}, ${moved}))
      ${fits.length > 0 ? Prisma.join(fits, '') : Prisma.empty}
    ORDER BY quiz."createdAt" DESC, quiz."id" DESC, question."position" LIMIT ${mostFound}`;
  return rows.map(({ id }) => id);
}

/** The tags that one has given, each once, by the alphabet. */
export async function ownTags({ prisma, asker }: Pick<Context, 'prisma' | 'asker'>): Promise<readonly string[]> {
  const rows = await prisma.$queryRaw<{ tag: string }[]>`SELECT DISTINCT unnest(question."tags") AS "tag"
    FROM "Question" question JOIN "Quiz" quiz ON quiz."id" = question."quizId"
    WHERE quiz."ownerId" = ${asker.viewer.personId ?? noId}::uuid ORDER BY "tag"`;
  return rows.map(({ tag }) => tag);
}

import type { OptionRole } from '@crossread/shared';
import { Prisma, type PrismaClient } from '@crossread/prisma';
import { rolesOf } from '../quizzes/question-key.ts';
import { questionsAsked } from '../quizzes/questions-asked.ts';

/** How a class does at what it was set, at one moment: of each pupil the latest attempt counts. */
export interface Progress {
  readonly pupils: readonly PupilProgress[];
  readonly questions: readonly QuestionProgress[];
}

export interface PupilProgress {
  readonly pupilId: string;
  /** Null where they have not begun. */
  readonly attemptId: string | null;
  readonly finished: boolean;
  readonly answeredCount: number;
  readonly lastAnsweredAt: Date | null;
}

export interface QuestionProgress {
  readonly questionId: string;
  readonly answeredCount: number;
  /** Mean score of the answers, 0 to 1; null where there is none, or a teacher marks them. */
  readonly meanScore: number | null;
  /** Empty where nothing is chosen among options. */
  readonly options: readonly OptionProgress[];
  readonly revealed: boolean;
}

export interface OptionProgress {
  readonly id: string;
  /** How many picked it. */
  readonly count: number;
  /** Null until somebody has answered the question, or it was shown to the class. */
  readonly role: OptionRole | null;
}

interface Counted {
  readonly questionId: string;
  readonly answeredCount: number;
  readonly meanScore: number | null;
  /** By the options' ids; those that nobody picked are left out. */
  readonly picked: Readonly<Record<string, number>>;
}

/** Null where there is no such assignment, or no longer. A handful of statements, whatever the class does. */
export async function progressOf(prisma: PrismaClient, assignmentId: string): Promise<Progress | null> {
  const assignment = await prisma.assignment.findUnique({
    where: { id: assignmentId },
    select: { classId: true, quizId: true, version: true, revealed: true },
  });
  if (!assignment) return null;
  const [pupils, counts, asked] = await Promise.all([
    prisma.$queryRaw<PupilProgress[]>`
      SELECT "Pupil"."id" AS "pupilId", latest."id" AS "attemptId", latest."finishedAt" IS NOT NULL AS "finished",
        (SELECT count(*)::int FROM "Response" WHERE "attemptId" = latest."id") AS "answeredCount",
        (SELECT max("answeredAt") FROM "Response" WHERE "attemptId" = latest."id") AS "lastAnsweredAt"
      FROM "Pupil" LEFT JOIN (${latestAttempts(assignmentId)}) latest ON latest."personId" = "Pupil"."personId"
      WHERE "classId" = ${assignment.classId}::uuid ORDER BY "joinedAt", "Pupil"."id"`,
    prisma.$queryRaw<Counted[]>`
      WITH given AS (SELECT "questionId", "score", "answer" FROM "Response"
        WHERE "attemptId" IN (SELECT "id" FROM (${latestAttempts(assignmentId)}) latest)),
      picked AS (SELECT "questionId", option, count(*)::int AS count FROM given,
        jsonb_array_elements_text(CASE WHEN jsonb_typeof("answer" -> 'optionIds') = 'array'
          THEN "answer" -> 'optionIds' ELSE '[]' END) option GROUP BY 1, 2)
      SELECT "questionId", count(*)::int AS "answeredCount", avg("score") AS "meanScore",
        COALESCE((SELECT jsonb_object_agg(option, count) FROM picked WHERE picked."questionId" = given."questionId"), '{}')
          AS "picked"
      FROM given GROUP BY "questionId"`,
    prisma.question.findMany({
      where: questionsAsked({ ...assignment, asks: [] }),
      orderBy: { position: 'asc' },
      select: { id: true, options: true },
    }),
  ]);
  const byQuestion = new Map(counts.map((count) => [count.questionId, count]));
  const roles = await rolesOf(prisma, [...byQuestion.keys(), ...assignment.revealed]);
  return {
    pupils,
    questions: asked.map(({ id, options }) => {
      const { answeredCount = 0, meanScore = null, picked = {} } = byQuestion.get(id) ?? {};
      const roleOf = (optionId: string) => roles.get(id)?.find((option) => option.id === optionId)?.role ?? null;
      const shown = options as unknown as readonly { readonly id: string }[];
      return {
        questionId: id,
        answeredCount,
        meanScore,
        options: shown.map((option) => ({ id: option.id, count: picked[option.id] ?? 0, role: roleOf(option.id) })),
        revealed: assignment.revealed.includes(id),
      };
    }),
  };
}

function latestAttempts(assignmentId: string): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT ON ("personId") "id", "personId", "finishedAt" FROM "Attempt"
    WHERE "assignmentId" = ${assignmentId}::uuid ORDER BY "personId", "startedAt" DESC`;
}

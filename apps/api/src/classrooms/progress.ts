import type { OptionRole } from '@crossread/shared';
import { LRUCache } from 'lru-cache';
import type { Reads } from '../one-statement/reads.ts';
import type { StatementPool } from '../one-statement/statement-pool.ts';
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

/** As the statement gives it. */
interface Counts {
  readonly pupils:
    readonly (Omit<PupilProgress, 'lastAnsweredAt'> & { readonly lastAnsweredAt: string | null })[] | null;
  /** Of questions that were answered; of options those that somebody picked. */
  readonly questions: Readonly<
    Record<
      string,
      { readonly count: number; readonly mean: number | null; readonly picked: Readonly<Record<string, number>> | null }
    >
  > | null;
}

/** Each part is asked for once, however many look on; `$1` is the assignment, `$2` its class. */
const countsSql = `
  WITH latest AS (SELECT DISTINCT ON ("personId") "id", "personId", "finishedAt" FROM "Attempt"
    WHERE "assignmentId" = $1 ORDER BY "personId", "startedAt" DESC),
  given AS (SELECT "attemptId", "questionId", "score", "answer", "answeredAt" FROM "Response"
    WHERE "attemptId" IN (SELECT "id" FROM latest)),
  far AS (SELECT "attemptId", count(*) AS count, max("answeredAt") AS last FROM given GROUP BY 1),
  picked AS (SELECT "questionId", option, count(*) AS count FROM given,
    jsonb_array_elements_text(CASE WHEN jsonb_typeof("answer" -> 'optionIds') = 'array'
      THEN "answer" -> 'optionIds' ELSE '[]' END) option GROUP BY 1, 2),
  picks AS (SELECT "questionId", jsonb_object_agg(option, count) AS picked FROM picked GROUP BY 1),
  answered AS (SELECT "questionId", count(*) AS count, avg("score") AS mean FROM given GROUP BY 1)
  SELECT (SELECT json_agg(json_build_object('pupilId', "Pupil"."id", 'attemptId', latest."id",
      'finished', latest."finishedAt" IS NOT NULL, 'answeredCount', COALESCE(far.count, 0), 'lastAnsweredAt', far.last)
      ORDER BY "joinedAt", "Pupil"."id")
    FROM "Pupil" LEFT JOIN latest ON latest."personId" = "Pupil"."personId"
    LEFT JOIN far ON far."attemptId" = latest."id" WHERE "classId" = $2) AS "pupils",
  (SELECT json_object_agg("questionId", json_build_object('count', count, 'mean', mean, 'picked', picked))
    FROM answered LEFT JOIN picks USING ("questionId")) AS "questions"`;

/** What a quiz's version asks, which never changes. */
interface AskedQuestion {
  readonly id: string;
  readonly optionIds: readonly string[];
}

const versionsKept = 200;
const asked = new LRUCache<string, readonly AskedQuestion[]>({ max: versionsKept });

/** What it is read with. */
export interface ProgressStore {
  readonly reads: Reads;
  readonly statements: StatementPool;
}

/** Null where there is no such assignment, or no longer. A handful of statements, whatever the class does. */
export async function progressOf(store: ProgressStore, assignmentId: string): Promise<Progress | null> {
  const assignment = await store.reads.assignment.findUnique({
    where: { id: assignmentId },
    select: { classId: true, quizId: true, version: true, revealed: true },
  });
  if (!assignment) return null;
  const { classId, revealed } = assignment;
  const [counts, questions] = await Promise.all([
    store.statements.run<Counts>(countsSql, [assignmentId, classId]),
    askedIn(store.reads, assignment),
  ]);
  const { pupils, questions: given } = counts[0] ?? { pupils: null, questions: null };
  const roles = await rolesOf(store.reads, [...Object.keys(given ?? {}), ...revealed]);
  return {
    pupils: (pupils ?? []).map((pupil) => ({
      ...pupil,
      lastAnsweredAt: pupil.lastAnsweredAt === null ? null : new Date(pupil.lastAnsweredAt),
    })),
    questions: questions.map(({ id: questionId, optionIds }) => {
      const { count = 0, mean = null, picked } = given?.[questionId] ?? {};
      const roleOf = (id: string) => roles.get(questionId)?.find((option) => option.id === id)?.role ?? null;
      return {
        ...{ questionId, answeredCount: count, meanScore: mean, revealed: revealed.includes(questionId) },
        options: optionIds.map((id) => ({ id, count: picked?.[id] ?? 0, role: roleOf(id) })),
      };
    }),
  };
}

async function askedIn(
  reads: Reads,
  of: { readonly quizId: string; readonly version: number },
): Promise<readonly AskedQuestion[]> {
  const key = `${of.quizId} ${of.version}`;
  const known = asked.get(key);
  if (known) return known;
  const questions = await reads.question.findMany({
    where: questionsAsked({ ...of, asks: [] }),
    orderBy: { position: 'asc' },
    select: { id: true, options: true },
  });
  const found = questions.map(({ id, options }) => ({
    id,
    optionIds: (options as unknown as readonly { readonly id: string }[]).map((option) => option.id),
  }));
  asked.set(key, found);
  return found;
}

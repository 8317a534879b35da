import {
  itemStatistics,
  optionRoles,
  rareOptions,
  skills,
  type ItemStatistics,
  type OptionRole,
  type Skill,
} from '@crossread/shared';
import type { PrismaClient } from '@crossread/prisma';
import { pointsOf, type AttemptResult } from '../quizzes/attempt-result.ts';
import { rolesOf } from '../quizzes/question-key.ts';
import { loadResults, type LoadedAttempt, type LoadedQuestion, type LoadedResults } from './load-results.ts';

type Points = Pick<AttemptResult, 'score' | 'maximum' | 'bySkill'>;
type Misreading = Exclude<OptionRole, 'key'>;

/** How a class did at what it was set. */
export interface Results {
  readonly pupils: readonly PupilResult[];
  readonly questions: readonly QuestionResult[];
  /** Of all pupils' counted attempts together. */
  readonly bySkill: Points['bySkill'];
  /** How many pupils picked options of a role, and how often, in their first attempts; the most frequent first. */
  readonly misreadings: readonly { readonly role: Misreading; readonly pupils: number; readonly picks: number }[];
}

export interface PupilResult {
  readonly pupilId: string;
  readonly nickname: string;
  readonly attempts: number;
  /** The attempt that counts: of theirs that with most points, of equals the first; null where there is none. */
  readonly attemptId: string | null;
  readonly points: Points | null;
  /** In the attempt that counts. */
  readonly answeredCount: number;
  readonly lateCount: number;
  /** Written answers that their teacher has not marked. */
  readonly unmarkedCount: number;
  readonly misreadings: readonly { readonly role: Misreading; readonly count: number }[];
}

/** Of first attempts alone: who has seen what an answer shows answers another question. */
export interface QuestionResult {
  readonly questionId: string;
  readonly answeredCount: number;
  /** Null for written ones, and where too few have answered. */
  readonly statistics: ItemStatistics | null;
  readonly options: readonly OptionResult[];
}

export interface OptionResult {
  readonly id: string;
  readonly count: number;
  /** Null where nobody has answered the question. */
  readonly role: OptionRole | null;
  /** Whether it is no key and draws nearly nobody; null where too few have answered. */
  readonly rare: boolean | null;
}

export async function resultsOf(prisma: PrismaClient, assignmentId: string): Promise<Results> {
  const loaded = await loadResults(prisma, assignmentId);
  const { pupils, questions } = loaded;
  const results = pupils.map(({ id, nickname, attempts }) => pupilResult(id, nickname, attempts, questions));
  const first = pupils.flatMap(({ attempts }) => attempts[0] ?? []);
  return {
    pupils: results,
    questions: await questionResults(prisma, loaded, first),
    bySkill: skills.flatMap((skill) => skillSum(skill, results)),
    misreadings: misreadings(first),
  };
}

function pupilResult(
  pupilId: string,
  nickname: string,
  attempts: readonly LoadedAttempt[],
  questions: readonly LoadedQuestion[],
): PupilResult {
  const scored = attempts.map((attempt) => ({ attempt, points: pointsOf(questions, attempt.responses) }));
  const [best] = scored.toSorted((a, b) => b.points.score - a.points.score);
  const written = new Set(questions.filter(isWritten).map(({ id }) => id));
  const responses = best?.attempt.responses ?? [];
  const roles = responses.flatMap((response) => response.roles);
  return {
    ...{ pupilId, nickname, attempts: attempts.length },
    attemptId: best?.attempt.id ?? null,
    points: best?.points ?? null,
    answeredCount: responses.length,
    lateCount: responses.filter(({ late }) => late).length,
    unmarkedCount: responses.filter(({ questionId, mark }) => mark === null && written.has(questionId)).length,
    misreadings: countedRoles(roles),
  };
}

async function questionResults(
  prisma: PrismaClient,
  { questions }: LoadedResults,
  first: readonly LoadedAttempt[],
): Promise<readonly QuestionResult[]> {
  const totals = new Map(first.map((attempt) => [attempt.id, pointsOf(questions, attempt.responses).score]));
  const answersTo = (questionId: string) =>
    first.flatMap(({ id, responses }) =>
      responses
        .filter((response) => response.questionId === questionId)
        .map((response) => ({ ...response, total: totals.get(id) ?? 0 })),
    );
  const answered = questions.filter(({ id }) => answersTo(id).length > 0).map(({ id }) => id);
  const roles = await rolesOf(prisma, answered);
  return questions.map((question) => {
    const answers = answersTo(question.id);
    const picks = answers.map(({ answer }) => answer.optionIds ?? []);
    const roleOf = (id: string) => roles.get(question.id)?.find((option) => option.id === id)?.role ?? null;
    const ids = question.options.map(({ id }) => id);
    const rare = rareOptions(
      picks,
      ids.filter((id) => roleOf(id) !== 'key'),
    );
    return {
      questionId: question.id,
      answeredCount: answers.length,
      statistics: isWritten(question)
        ? null
        : itemStatistics(answers.map(({ score, total }) => ({ score: score ?? 0, total }))),
      options: ids.map((id) => ({
        ...{ id, role: roleOf(id) },
        count: picks.filter((picked) => picked.includes(id)).length,
        rare: rare && rare.includes(id),
      })),
    };
  });
}

function skillSum(skill: Skill, results: readonly PupilResult[]): Points['bySkill'] {
  const parts = results.flatMap(({ points }) => points?.bySkill.filter((part) => part.skill === skill) ?? []);
  const sum = (of: 'score' | 'maximum'): number => parts.reduce((total, part) => total + part[of], 0);
  return parts.length === 0 ? [] : [{ skill, score: sum('score'), maximum: sum('maximum') }];
}

function misreadings(attempts: readonly LoadedAttempt[]): Results['misreadings'] {
  const each = attempts.map(({ responses }) => countedRoles(responses.flatMap(({ roles }) => roles)));
  return optionRoles
    .filter((role) => role !== 'key')
    .map((role) => {
      const counts = each.flatMap((roles) => roles.filter((one) => one.role === role));
      return { role, pupils: counts.length, picks: counts.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(({ pupils }) => pupils > 0)
    .toSorted((a, b) => b.pupils - a.pupils);
}

function countedRoles(roles: readonly string[]): PupilResult['misreadings'] {
  return optionRoles
    .filter((role) => role !== 'key')
    .map((role) => ({ role, count: roles.filter((one) => one === role).length }))
    .filter(({ count }) => count > 0);
}

function isWritten({ interaction }: LoadedQuestion): boolean {
  return interaction === 'extended-text';
}

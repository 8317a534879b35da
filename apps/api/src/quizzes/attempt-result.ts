import { say, type Message } from '@crossread/engine';
import { optionRoles, rubricLevels, skills, type OptionRole, type RubricLevel, type Skill } from '@crossread/shared';
import type { PrismaClient } from '@crossread/prisma';
import { certaintyResult, type CertaintyResult } from './certainty-result.ts';
import { attemptAsks, questionsAsked } from './questions-asked.ts';

/** How a finished attempt went. Questions that a teacher marks count for neither score nor maximum. */
export interface AttemptResult {
  readonly score: number;
  readonly maximum: number;
  readonly bySkill: readonly { readonly skill: Skill; readonly score: number; readonly maximum: number }[];
  readonly habits: readonly Habit[];
  /** Null where the attempt did not ask how sure the learner was. */
  readonly certainty: CertaintyResult | null;
  /** What the learner found of their own written answers, apart from the score. */
  readonly selfMarks: readonly { readonly level: RubricLevel; readonly count: number }[];
}

/** A misreading that came more than once. */
export interface Habit {
  readonly role: Misreading;
  readonly count: number;
  readonly advice: Message;
}
type Misreading = Exclude<OptionRole, 'key'>;

const habitFrom = 2;

/** Null until the attempt is finished. */
export async function attemptResult(prisma: PrismaClient, attemptId: string): Promise<AttemptResult | null> {
  const attempt = await prisma.attempt.findUnique({
    where: { id: attemptId },
    select: {
      finishedAt: true,
      ...attemptAsks,
      certainty: true,
      responses: { select: { questionId: true, score: true, roles: true, certainty: true, selfMark: true } },
    },
  });
  if (!attempt?.finishedAt) return null;
  const questions = await prisma.question.findMany({
    where: questionsAsked(attempt),
    select: { id: true, skill: true, interaction: true },
  });
  const roles = attempt.responses.flatMap((response) => response.roles);
  return {
    ...pointsOf(questions, attempt.responses),
    habits: habitsIn(roles),
    certainty: attempt.certainty ? certaintyResult(attempt.responses) : null,
    selfMarks: selfMarksIn(attempt.responses),
  };
}

/** The points of an attempt, in all and by skill; what was not answered has none, and what a teacher marks does not count. */
export function pointsOf(
  questions: readonly { readonly id: string; readonly skill: string; readonly interaction: string }[],
  responses: readonly { readonly questionId: string; readonly score: number | null }[],
): Pick<AttemptResult, 'score' | 'maximum' | 'bySkill'> {
  const marked = questions.filter(({ interaction }) => interaction !== 'extended-text');
  const scores = new Map(responses.map(({ questionId, score }) => [questionId, score ?? 0]));
  const scoreOf = (asked: typeof marked): number => asked.reduce((sum, { id }) => sum + (scores.get(id) ?? 0), 0);
  const bySkill = skills.flatMap((skill) => {
    const asked = marked.filter((question) => question.skill === skill);
    return asked.length === 0 ? [] : [{ skill, score: scoreOf(asked), maximum: asked.length }];
  });
  return { score: scoreOf(marked), maximum: marked.length, bySkill };
}

function selfMarksIn(responses: readonly { readonly selfMark: RubricLevel | null }[]): AttemptResult['selfMarks'] {
  return rubricLevels.flatMap((level) => {
    const count = responses.filter(({ selfMark }) => selfMark === level).length;
    return count === 0 ? [] : [{ level, count }];
  });
}

function habitsIn(roles: readonly string[]): readonly Habit[] {
  return optionRoles
    .filter((role) => role !== 'key')
    .map((role) => ({ role, count: roles.filter((picked) => picked === role).length }))
    .filter(({ count }) => count >= habitFrom)
    .map(({ role, count }) => ({ role, count, advice: adviceOn(role, count) }))
    .toSorted((a, b) => b.count - a.count);
}

function adviceOn(role: Misreading, count: number): Message {
  return say(`habit.${role}`, { times: count === 2 ? say('times.twice', {}) : say('times.often', { count }) });
}

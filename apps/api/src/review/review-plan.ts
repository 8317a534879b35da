import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { telling } from '../quizzes/told.ts';
import { masteryBySkill, type SkillMastery } from './mastery.ts';
import { beginningOfDay, dueAfter } from './memory.ts';

/** What somebody is to be asked again, and how their skills stand. */
export interface ReviewPlan {
  /** Those with most due questions first. */
  readonly dueQuizzes: readonly DueQuiz[];
  /** Today, with what is overdue, and the days after it: `forecastDays` in all. */
  readonly forecast: readonly { readonly date: Date; readonly count: number }[];
  readonly skills: readonly SkillMastery[];
}

export interface DueQuiz {
  readonly quizId: string;
  readonly questionIds: readonly string[];
}

/** Older answers of somebody who has given more tell little of today. */
const answersMost = 20_000;
const forecastDays = 14;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Worked out from the stored answers each time it is asked for: nothing is kept beside them that could differ, and a key
 * that was mended or work that was carried into an account needs nothing done.
 */
export async function reviewPlan({ reads, asker }: Pick<Context, 'reads' | 'asker'>, now: Date): Promise<ReviewPlan> {
  const latest = await reads.response.findMany({
    where: { ...readable.ownResponse(asker.viewer), score: { not: null }, AND: { attempt: telling(now) } },
    select: {
      questionId: true,
      score: true,
      certainty: true,
      answeredAt: true,
      question: { select: { quizId: true, skill: true, staleFrom: true } },
    },
    orderBy: { answeredAt: 'desc' },
    take: answersMost,
  });
  const answers = latest.toReversed().map(({ score, ...rest }) => ({ ...rest, score: score ?? 0 }));
  const today = beginningOfDay(now);
  const coming = [
    ...grouped(
      answers.filter(({ question }) => question.staleFrom === null),
      'questionId',
    ).values(),
  ].map((recalled) => ({
    questionId: recalled[0].questionId,
    quizId: recalled[0].question.quizId,
    // What is overdue is due today.
    day: Math.max(dueAfter(recalled).getTime(), today.getTime()),
  }));
  const dueToday = coming.filter(({ day }) => day === today.getTime());
  return {
    dueQuizzes: [...grouped(dueToday, 'quizId')]
      .map(([quizId, due]) => ({ quizId, questionIds: due.map(({ questionId }) => questionId) }))
      .toSorted((a, b) => b.questionIds.length - a.questionIds.length || (a.quizId < b.quizId ? -1 : 1)),
    forecast: Array.from({ length: forecastDays }, (_, index) => {
      const date = new Date(today.getTime() + index * dayMs);
      return { date, count: coming.filter(({ day }) => day === date.getTime()).length };
    }),
    skills: masteryBySkill(answers.map(({ question, ...answer }) => ({ ...answer, skill: question.skill }))),
  };
}

/** Things by what they have in common, in their order. */
function grouped<Key extends string, Thing extends Readonly<Record<Key, string>>>(
  things: readonly Thing[],
  key: Key,
): ReadonlyMap<string, readonly [Thing, ...Thing[]]> {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const group = groups.get(thing[key]);
    if (group) group.push(thing);
    else groups.set(thing[key], [thing]);
  }
  return groups;
}

import { masteryAnswers, skills, type Skill } from '@crossread/shared';
import { beginningOfDay } from './memory.ts';

/** How a skill stood at the end of a day on which it was asked about. */
export interface MasteryPoint {
  readonly date: Date;
  /** 0 to 1. */
  readonly mastery: number;
}

export interface SkillMastery {
  readonly skill: Skill;
  /** How many answers there are in all. */
  readonly answers: number;
  /** 0 to 1: the mean score of the last answers, `masteryAnswers` at most. */
  readonly mastery: number;
  /** A point a day with answers, the last `mostPoints`, oldest first. */
  readonly history: readonly MasteryPoint[];
}

export interface SkilledAnswer {
  readonly skill: string;
  readonly score: number;
  readonly answeredAt: Date;
}

const mostPoints = 90;

/** Each skill that was asked about, by answers oldest first. */
export function masteryBySkill(answers: readonly SkilledAnswer[]): readonly SkillMastery[] {
  return skills.flatMap((skill) => {
    const own = answers.filter((answer) => answer.skill === skill);
    const points = new Map<number, MasteryPoint>();
    for (const [index, { answeredAt }] of own.entries()) {
      const date = beginningOfDay(answeredAt);
      points.set(date.getTime(), {
        date,
        mastery: meanScore(own.slice(Math.max(0, index + 1 - masteryAnswers), index + 1)),
      });
    }
    const history = [...points.values()];
    const last = history.at(-1);
    return last ? [{ skill, answers: own.length, mastery: last.mastery, history: history.slice(-mostPoints) }] : [];
  });
}

function meanScore(answers: readonly SkilledAnswer[]): number {
  return answers.reduce((sum, { score }) => sum + score, 0) / answers.length;
}

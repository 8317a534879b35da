import type { RubricLevel } from '@crossread/shared';
import type { AttemptResult, Habit } from '../quizzes/attempt-result.ts';
import type { CertaintyLevel, CertaintyResult } from '../quizzes/certainty-result.ts';
import { builder } from './builder.ts';
import { CertaintyType, OptionRoleType, RubricLevelType, SkillType } from './enums.ts';

const SkillResultType = builder.objectRef<AttemptResult['bySkill'][number]>('SkillResult').implement({
  fields: (t) => ({
    skill: t.expose('skill', { type: SkillType }),
    score: t.exposeFloat('score'),
    maximum: t.exposeFloat('maximum'),
  }),
});

const HabitType = builder.objectRef<Habit>('Habit').implement({
  description: 'A misreading that came more than once, by the role of the options picked.',
  fields: (t) => ({
    role: t.expose('role', { type: OptionRoleType }),
    count: t.exposeInt('count'),
    advice: t.exposeString('advice'),
  }),
});

const CertaintyLevelType = builder.objectRef<CertaintyLevel>('CertaintyLevel').implement({
  description: 'The answers given with one certainty, and how often they were right.',
  fields: (t) => ({
    certainty: t.expose('certainty', { type: CertaintyType }),
    answers: t.exposeInt('answers'),
    score: t.exposeFloat('score', { description: 'Of so many points as there are answers.' }),
    advice: t.exposeString('advice', { nullable: true, description: 'Null where there is nothing to say.' }),
  }),
});

const CertaintyResultType = builder.objectRef<CertaintyResult>('CertaintyResult').implement({
  description: 'The attempt by certainty-based marking: doubt pays where there is reason to doubt.',
  fields: (t) => ({
    score: t.exposeFloat('score', {
      description: "In points, of the result's maximum. A sure mistake takes two points away, so it may be below zero.",
    }),
    levels: t.field({ type: [CertaintyLevelType], resolve: ({ levels }) => levels }),
  }),
});

interface SelfMarks {
  readonly level: RubricLevel;
  readonly count: number;
}

const SelfMarksType = builder.objectRef<SelfMarks>('SelfMarks').implement({
  description: 'How many written answers their writer found to be of one level.',
  fields: (t) => ({ level: t.expose('level', { type: RubricLevelType }), count: t.exposeInt('count') }),
});

export const AttemptResultType = builder.objectRef<AttemptResult>('AttemptResult').implement({
  description: 'Given once the attempt is finished. What a teacher marks counts for neither score nor maximum.',
  fields: (t) => ({
    score: t.exposeFloat('score'),
    maximum: t.exposeFloat('maximum'),
    bySkill: t.field({ type: [SkillResultType], resolve: ({ bySkill }) => bySkill }),
    habits: t.field({ type: [HabitType], resolve: ({ habits }) => habits }),
    certainty: t.expose('certainty', {
      type: CertaintyResultType,
      nullable: true,
      description: 'Null where the attempt did not ask how sure the learner was.',
    }),
    selfMarks: t.field({
      type: [SelfMarksType],
      description: 'What the learner found of their own written answers, apart from the score.',
      resolve: ({ selfMarks }) => selfMarks,
    }),
  }),
});

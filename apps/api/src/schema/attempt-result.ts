import { render } from '@crossread/engine';
import type { RubricLevel } from '@crossread/shared';
import type { AttemptResult, Habit } from '../quizzes/attempt-result.ts';
import type { CertaintyLevel, CertaintyResult } from '../quizzes/certainty-result.ts';
import { builder } from './builder.ts';
import { inLanguage } from './language.ts';
import { CertaintyType, OptionRoleType, RubricLevelType, SkillType } from './quiz-enums.ts';

export const SkillResultType = builder.objectRef<AttemptResult['bySkill'][number]>('SkillResult').implement({
  description: 'How the questions of one skill went.',
  fields: (t) => ({
    skill: t.expose('skill', { type: SkillType, description: 'What these questions teach.' }),
    score: t.exposeFloat('score', { description: 'Points, 0 to `maximum`.' }),
    maximum: t.exposeFloat('maximum', { description: 'A point for each question.' }),
  }),
});

const HabitType = builder.objectRef<Habit>('Habit').implement({
  description: 'A misreading that came more than once, by the role of the options picked.',
  fields: (t) => ({
    role: t.expose('role', { type: OptionRoleType, description: 'What the picked options have in common; never KEY.' }),
    count: t.exposeInt('count', { description: 'How many such options were picked; 2 or more.' }),
    advice: t.string({
      description: 'For the learner, a sentence or two: what to look at next time.',
      args: inLanguage,
      resolve: ({ advice }, { language }) => render(advice, language ?? 'en'),
    }),
  }),
});

const CertaintyLevelType = builder.objectRef<CertaintyLevel>('CertaintyLevel').implement({
  description: 'The answers given with one certainty, and how often they were right.',
  fields: (t) => ({
    certainty: t.expose('certainty', { type: CertaintyType, description: 'How sure the learner said to be.' }),
    answers: t.exposeInt('answers', { description: 'How many answers came with it.' }),
    score: t.exposeFloat('score', { description: 'Of so many points as there are answers.' }),
    advice: t.string({
      nullable: true,
      description: 'Null where there is nothing to say.',
      args: inLanguage,
      resolve: ({ advice }, { language }) => advice && render(advice, language ?? 'en'),
    }),
  }),
});

const CertaintyResultType = builder.objectRef<CertaintyResult>('CertaintyResult').implement({
  description: 'The attempt by certainty-based marking: doubt pays where there is reason to doubt.',
  fields: (t) => ({
    score: t.exposeFloat('score', {
      description: "In points, of the result's maximum. A sure mistake takes two points away, so it may be below zero.",
    }),
    levels: t.field({
      type: [CertaintyLevelType],
      description: 'LOW, MIDDLE and HIGH, in this order.',
      resolve: ({ levels }) => levels,
    }),
  }),
});

interface SelfMarks {
  readonly level: RubricLevel;
  readonly count: number;
}

const SelfMarksType = builder.objectRef<SelfMarks>('SelfMarks').implement({
  description: 'How many written answers their writer found to be of one level.',
  fields: (t) => ({
    level: t.expose('level', { type: RubricLevelType, description: 'How far they found them to get.' }),
    count: t.exposeInt('count', { description: 'How many answers.' }),
  }),
});

export const AttemptResultType = builder.objectRef<AttemptResult>('AttemptResult').implement({
  description: 'Given once the attempt is finished. What a teacher marks counts for neither score nor maximum.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'Points, 0 to `maximum`; what was not answered has none.' }),
    maximum: t.exposeFloat('maximum', { description: 'A point for each question that is not a written one.' }),
    bySkill: t.field({
      type: [SkillResultType],
      description: 'The same for each skill that was asked about.',
      resolve: ({ bySkill }) => bySkill,
    }),
    habits: t.field({ type: [HabitType], description: 'The most frequent first.', resolve: ({ habits }) => habits }),
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

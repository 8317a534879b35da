import type { MasteryPoint, SkillMastery } from '../review/mastery.ts';
import type { DueQuiz, ReviewPlan } from '../review/review-plan.ts';
import { builder } from './builder.ts';
import { SkillType } from './quiz-enums.ts';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const DueQuizType = builder.objectRef<DueQuiz>('DueQuiz').implement({
  description: 'A quiz of which questions are due for review.',
  fields: (t) => ({
    quiz: t.prismaField({
      type: 'Quiz',
      description: '`startAttempt` with `review` asks what is due of it.',
      resolve: (query, { quizId }, _args, { reads }) =>
        reads.quiz.findUniqueOrThrow({ ...query, where: { id: quizId } }),
    }),
    count: t.int({
      description: 'How many of its questions are due.',
      resolve: ({ questionIds }) => questionIds.length,
    }),
  }),
});

const ForecastDayType = builder.objectRef<ReviewPlan['forecast'][number]>('ForecastDay').implement({
  description: 'How much there is to review on a day.',
  fields: (t) => ({
    date: t.string({ description: 'For instance 2026-01-31, by UTC.', resolve: ({ date }) => dayOf(date) }),
    count: t.exposeInt('count', { description: 'How many questions come due; today with all that are overdue.' }),
  }),
});

const MasteryPointType = builder.objectRef<MasteryPoint>('MasteryPoint').implement({
  description: 'How a skill stood at the end of a day.',
  fields: (t) => ({
    date: t.string({ description: 'For instance 2026-01-31, by UTC.', resolve: ({ date }) => dayOf(date) }),
    mastery: t.exposeFloat('mastery', { description: '0 to 1: the mean score of the last ten answers by then.' }),
  }),
});

const SkillMasteryType = builder.objectRef<SkillMastery>('SkillMastery').implement({
  description: 'How a skill stands, by all answers to questions of it.',
  fields: (t) => ({
    skill: t.expose('skill', { type: SkillType, description: 'What these questions teach.' }),
    answers: t.exposeInt('answers', { description: 'How many were given in all.' }),
    mastery: t.exposeFloat('mastery', { description: '0 to 1: the mean score of the last ten answers.' }),
    history: t.field({
      type: [MasteryPointType],
      description: 'A point for each day with answers, oldest first; the last ninety.',
      resolve: ({ history }) => history,
    }),
  }),
});

export const ReviewPlanType = builder.objectRef<ReviewPlan>('ReviewPlan').implement({
  description:
    'What somebody is to be asked again, by the FSRS schedule of what people forget, and how their skills stand.',
  fields: (t) => ({
    dueCount: t.int({
      description: 'How many questions are due today, overdue ones among them.',
      resolve: ({ dueQuizzes }) => dueQuizzes.reduce((sum, { questionIds }) => sum + questionIds.length, 0),
    }),
    dueQuizzes: t.field({
      type: [DueQuizType],
      description: 'Those with most due questions first.',
      resolve: ({ dueQuizzes }) => dueQuizzes,
    }),
    forecast: t.field({
      type: [ForecastDayType],
      description: 'Today and the thirteen days after it.',
      resolve: ({ forecast }) => forecast,
    }),
    skills: t.field({
      type: [SkillMasteryType],
      description: 'Skills that were asked about, from reading to context.',
      resolve: ({ skills }) => skills,
    }),
  }),
});

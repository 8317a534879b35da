import type { Reviewing } from './review-query.ts';

const day = (index: number): string => new Date(Date.UTC(2022, 4, 4 + index)).toISOString();

/** A fortnight in which much comes on some days and nothing on others. */
export const exampleForecast: Reviewing['reviewPlan']['forecast'] = Array.from({ length: 14 }, (_, index) => ({
  date: day(index),
  count: (index * 7) % 5,
}));

export const exampleSkills: Reviewing['reviewPlan']['skills'] = [
  {
    ...{ skill: 'SOURCING', answers: 24, mastery: 0.7 },
    history: [0.2, 0.5, 0.4, 0.7].map((mastery, index) => ({ date: day(index * 3), mastery })),
  },
  { skill: 'CONTEXT', answers: 1, mastery: 0, history: [{ date: day(0), mastery: 0 }] },
];

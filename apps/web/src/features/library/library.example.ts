import { maskFragments, type FragmentOf, type ResultOf } from '#graphql/tada.ts';
import { storyCardFragment } from './story-card.tsx';
import type { StoryProgress } from './progress-query.ts';

type Card = ResultOf<typeof storyCardFragment>;

const usual: Card = {
  slug: 'storm-at-port-lissa',
  title: 'Storm at Port Lissa',
  summary: 'A ferry reaches the harbour late, and the papers count its people differently.',
  eventDate: '2022-05-04',
  teachingText: true,
  atIssue: 'people aboard: 46, 64 or just over 40',
  saidIn: 'EN',
  conflictCount: 1,
  independentOrigins: 2,
  articles: [
    { id: 'post', displayName: 'The Harbour Post' },
    { id: 'courier', displayName: 'The Island Courier' },
  ],
};

const card = (over: Partial<Card>): FragmentOf<typeof storyCardFragment> =>
  maskFragments([storyCardFragment], { ...usual, ...over });

/** Stories as the library lists them, by what is special about each. */
export const exampleCards = {
  'with a conflict': card({}),
  'without conflict, summary and date': card({
    ...{ conflictCount: 0, atIssue: null, summary: null, eventDate: null, teachingText: false },
  }),
  'long in every part': card({
    title: 'What the islands’ papers wrote in the week after the great storm about ferries, roofs, boats and mayors',
    atIssue:
      'roofs that the wind took off or damaged in the old town and along the northern mole: nearly 120, 118, some 100 or more than 90',
    articles: Array.from({ length: 14 }, (_, index) => ({
      id: `paper-${index}`,
      displayName: `The Outer Islands Fisheries and Weather Gazette ${index + 1}`,
    })),
  }),
  'from the right': card({ title: 'عاصفة في ميناء ليسا', summary: 'تصل عبارة متأخرة', saidIn: 'EN' }),
};

export const exampleProgress: Readonly<Record<'begun' | 'finished', StoryProgress>> = {
  begun: progress(null),
  finished: progress('2022-05-05T10:00:00.000Z'),
};

function progress(finishedAt: string | null): StoryProgress {
  return { id: 'attempt', finishedAt, answeredCount: 4, quiz: { id: 'quiz', story: { id: 'story' } } };
}

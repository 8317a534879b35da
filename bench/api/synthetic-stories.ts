import { oneStory } from '../texts/one-story.ts';
import type { LibraryStory } from '../../apps/api/src/stories/read-library.ts';

/** With the demo library, more than a page of the list holds. */
const floods = 24;
const reportsPerFlood = 5;
/** With this one a story of five reports has about a dozen comparisons. */
const secondEvent = 1;

/** The address of the story whose page is measured. */
export const measuredSlug = 'two-events';

/** Floods that nobody had, the same each time: the reports differ in numbers, hedges and who is cited. */
export function syntheticStories(): readonly LibraryStory[] {
  return Array.from({ length: floods }, (_, index) => ({
    ...invented,
    slug: `flood-${index + 1}`,
    title: `Flood ${index + 1} in Harrow Vale`,
    sources: oneStory(reportsPerFlood, index),
    fingerprint: `bench-flood-${index}`,
  }));
}

/** A story of the demo library whose reports tell of a flood besides: with all that a page can show, and more of it. */
export function measuredStory(library: readonly LibraryStory[]): LibraryStory {
  const first = library.find(({ sources }) => sources.length === reportsPerFlood);
  if (!first) throw new Error(`The demo library has no story of ${reportsPerFlood} reports.`);
  const flood = oneStory(reportsPerFlood, secondEvent);
  return {
    ...invented,
    slug: measuredSlug,
    title: `${first.title}, and a flood`,
    sources: first.sources.map((source, index) => ({
      ...source,
      content: `${source.content}\n\n${flood[index]?.content ?? ''}`,
    })),
    fingerprint: 'bench-two-events',
  };
}

const invented = {
  summary: 'Made by the bench.',
  date: '2024-05-06',
  teachingText: false,
  reports: [],
} satisfies Partial<LibraryStory>;

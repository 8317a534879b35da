import type { KindMaker } from '../draft.ts';
import { posts } from './posts.ts';
import { sayings } from './sayings.ts';

/** Something told without a figure: what a named source says, and as what a report introduces a person. */
export const locateDetail: KindMaker = {
  kind: 'locate-detail',
  skill: 'comprehension',
  draft: (story) => [...sayings(story), ...posts(story)],
};

import type { Finder } from '../../pipeline/stage.ts';
import type { FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';

/** Every number, as a count: the finder of last resort. What is no count at all is dropped by the refiners. */
export const counts: Finder<Draft, FigureContext> = {
  name: 'counts',
  find: (context) =>
    context.numerals.map(({ first, last, value, dozens }) =>
      draftOf(context, 'counts', { first, last, value, kind: 'count', dozens }),
    ),
};

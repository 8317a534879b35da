import type { Bound, Interval, Span } from '@crossread/shared';
import type { StoredEvidence } from '../quizzes/stored-key.ts';
import { articleById } from './article-by-id.ts';
import { builder } from './builder.ts';

/** What the ends of every range into an article's text say of themselves. */
export const startWords = 'The first UTF-16 code unit of it in the article’s text, from 0.';
export const endWords = 'The code unit after its last one.';
const textWords = 'What stands there: the article’s text from `start` to `end`.';

export const SpanType = builder.objectRef<Span>('Span').implement({
  description: 'Words of an article: a half-open range of UTF-16 code units into its text, and what stands there.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: startWords }),
    end: t.exposeInt('end', { description: endWords }),
    text: t.exposeString('text', { description: textWords }),
  }),
});

const BoundType = builder.objectRef<Bound>('Bound').implement({
  description: 'One end of an interval.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'In the figure’s own unit: 2000.' }),
    inclusive: t.exposeBoolean('inclusive', { description: 'Whether the number itself belongs to the interval.' }),
  }),
});

export const IntervalType = builder.objectRef<Interval>('Interval').implement({
  description: 'Numbers from one bound to the other: “just over 2,000” means more than 2,000 and at most 2,200.',
  fields: (t) => ({
    lower: t.expose('lower', { type: BoundType, nullable: true, description: 'Null where there is no least number.' }),
    upper: t.expose('upper', {
      type: BoundType,
      nullable: true,
      description: 'Null where there is no greatest number.',
    }),
  }),
});

export const EvidenceSpanType = builder.objectRef<StoredEvidence>('EvidenceSpan').implement({
  description: 'Words of a report that show something.',
  fields: (t) => ({
    article: t.prismaField({
      type: 'Article',
      description: 'The report they stand in.',
      resolve: (query, { articleId }, _args, services) => articleById(query, articleId, services),
    }),
    start: t.exposeInt('start', { description: startWords }),
    end: t.exposeInt('end', { description: endWords }),
    text: t.exposeString('text', { description: textWords }),
  }),
});

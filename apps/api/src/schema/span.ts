import type { Bound, Interval, Span } from '@crossread/shared';
import type { StoredEvidence } from '../quizzes/stored-key.ts';
import { articleById } from './article-by-id.ts';
import { builder } from './builder.ts';

export const SpanType = builder.objectRef<Span>('Span').implement({
  description: 'Words of an article: a half-open range of UTF-16 code units into its text, and what stands there.',
  fields: (t) => ({ start: t.exposeInt('start'), end: t.exposeInt('end'), text: t.exposeString('text') }),
});

const BoundType = builder.objectRef<Bound>('Bound').implement({
  description: 'One end of an interval.',
  fields: (t) => ({ value: t.exposeFloat('value'), inclusive: t.exposeBoolean('inclusive') }),
});

export const IntervalType = builder.objectRef<Interval>('Interval').implement({
  description: 'Numbers from one bound to the other; a bound that is missing is none.',
  fields: (t) => ({
    lower: t.expose('lower', { type: BoundType, nullable: true }),
    upper: t.expose('upper', { type: BoundType, nullable: true }),
  }),
});

export const EvidenceSpanType = builder.objectRef<StoredEvidence>('EvidenceSpan').implement({
  description: 'Words of a report that show something.',
  fields: (t) => ({
    article: t.prismaField({
      type: 'Article',
      resolve: (query, { articleId }, _args, services) => articleById(query, articleId, services),
    }),
    start: t.exposeInt('start'),
    end: t.exposeInt('end'),
    text: t.exposeString('text'),
  }),
});

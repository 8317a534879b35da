import { readable } from '../access/readable.ts';
import type { Range, Span } from '@crossread/shared';
import { builder } from './builder.ts';
import { uuidOrNobody } from './global-id.ts';
import { SpanType } from './span.ts';

/** As stored in `TextReuse.passages`, longest first. */
interface StoredPassage {
  readonly a: Range;
  readonly b: Range;
  readonly words: number;
}

const ReusedPassageType = builder
  .objectRef<{ readonly a: Span; readonly b: Span; readonly words: number }>('ReusedPassage')
  .implement({
    description: 'A run of words that stands in both articles.',
    fields: (t) => ({
      a: t.expose('a', { type: SpanType }),
      b: t.expose('b', { type: SpanType }),
      words: t.exposeInt('words'),
    }),
  });

builder.prismaNode('TextReuse', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'Text that two articles share.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.textReuse(asker.viewer) }),
  fields: (t) => ({
    a: t.relation('a'),
    b: t.relation('b'),
    containment: t.exposeFloat('containment', {
      description: 'Five-word runs they share, as a part of those of the shorter one: 0 to 1.',
    }),
    containmentOutsideQuotes: t.exposeFloat('containmentOutsideQuotes', {
      description: 'The same without quotations, which independent reporters share.',
    }),
    sharedOrigin: t.exposeBoolean('sharedOrigin', {
      description: 'Whether so much is shared that both carry one text.',
    }),
    longestRunWords: t.int({
      description: 'Words of the longest shared passage.',
      select: { passages: true },
      resolve: ({ passages }) => (passages as unknown as readonly StoredPassage[])[0]?.words ?? 0,
    }),
    passages: t.field({
      type: [ReusedPassageType],
      description: 'Longest first.',
      select: { passages: true, a: { select: { text: true } }, b: { select: { text: true } } },
      resolve: ({ passages, a, b }) =>
        (passages as unknown as readonly StoredPassage[]).map((passage) => ({
          a: { ...passage.a, text: a.text.slice(passage.a.start, passage.a.end) },
          b: { ...passage.b, text: b.text.slice(passage.b.start, passage.b.end) },
          words: passage.words,
        })),
    }),
  }),
});

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
      a: t.expose('a', { type: SpanType, description: 'Where it stands in the article `a`.' }),
      b: t.expose('b', { type: SpanType, description: 'Where it stands in the article `b`.' }),
      words: t.exposeInt('words', { description: 'How many words it has.' }),
    }),
  });

builder.prismaNode('TextReuse', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'Text that two articles share.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.textReuse(asker.viewer) }),
  fields: (t) => ({
    a: t.relation('a', { description: 'The one that comes first in the story.' }),
    b: t.relation('b', { description: 'The other one.' }),
    containment: t.exposeFloat('containment', {
      description:
        'Runs of five words that they share, as a part of those of the shorter one: 0 to 1, for instance 0.82.',
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

import { readable } from '../access/readable.ts';
import type { StoredUse } from '../stories/framing-rows.ts';
import { inWords } from '../in-words.ts';
import { articleById } from './article-by-id.ts';
import { builder } from './builder.ts';
import { uuidOrNobody } from './global-id.ts';
import { inLanguage, withMessage } from './language.ts';
import { saidIn } from './said-in.ts';
import { SpanType } from './span.ts';

const FramingUseType = builder.objectRef<StoredUse>('FramingUse').implement({
  description: 'A word as one report uses it.',
  fields: (t) => ({
    article: t.prismaField({
      type: 'Article',
      description: 'The report that uses it.',
      resolve: (query, { articleId }, _args, services) => articleById(query, articleId, services),
    }),
    word: t.exposeString('word', { description: 'For instance militants.' }),
    quoted: t.exposeBoolean('quoted', { description: 'Whether it is held at arm’s length by quotation marks.' }),
    spans: t.field({ type: [SpanType], description: 'Each place where it stands.', resolve: ({ spans }) => spans }),
  }),
});

builder.prismaNode('Framing', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description:
    'The different words the reports use for one actor or act, or one word with and without quotation marks.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.framing(asker.viewer) }),
  fields: (t) => ({
    label: t.string({
      description: 'For a reader: “Words for the armed side”, or “‘coup’ in quotation marks”.',
      args: inLanguage,
      select: (args) => withMessage(args, 'label', 'labelMessage'),
      resolve: ({ label, labelMessage }, args) => inWords(label, labelMessage, args),
    }),
    saidIn: t.field(saidIn('labelMessage')),
    uses: t.field({
      type: [FramingUseType],
      description: 'In the order of the reports, the most used word of each first.',
      select: { uses: true },
      resolve: ({ uses }) => uses as unknown as StoredUse[],
    }),
  }),
});

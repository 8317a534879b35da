import { readable } from '../access/readable.ts';
import type { PairFlag } from '@crossread/shared';
import { inWords } from '../in-words.ts';
import { builder } from './builder.ts';
import { ClaimNode } from './claim.ts';
import { PairFlagType, VerdictType } from './analysis-enums.ts';
import { uuidOrNobody } from './global-id.ts';
import { inLanguage, withMessage } from './language.ts';
import { saidIn } from './said-in.ts';

builder.prismaNode('ComparedPair', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'Two claims of a comparison, how they stand to each other, and why.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.comparedPair(asker.viewer) }),
  fields: (t) => ({
    a: t.relation('a', { description: 'The one that comes first among the members.' }),
    b: t.relation('b', { description: 'The other one.' }),
    verdict: t.expose('verdict', { type: VerdictType, description: 'How they stand to each other.' }),
    reason: t.string({
      description: 'One sentence for a reader: “2,030 and 2,300 cannot both be right; two digits are swapped.”',
      args: inLanguage,
      select: (args) => withMessage(args, 'reason', 'reasonMessage'),
      resolve: ({ reason, reasonMessage }, args) => inWords(reason, reasonMessage, args),
    }),
    saidIn: t.field(saidIn('reasonMessage')),
    flags: t.field({
      type: [PairFlagType],
      description: 'What is remarkable about them; mostly empty.',
      select: { flags: true },
      resolve: ({ flags }) => flags as PairFlag[],
    }),
    overruling: t.relation('overruling', {
      nullable: true,
      description: 'By which the story’s owner changed the verdict; null where it is the engine’s.',
    }),
    engineVerdict: t.expose('engineVerdict', {
      type: VerdictType,
      nullable: true,
      description: 'What the engine judges where the owner changed it; else null.',
    }),
    engineReason: t.string({
      nullable: true,
      description: 'Why the engine judges so, where the owner changed it; else null.',
      args: inLanguage,
      select: (args) => withMessage(args, 'engineReason', 'engineMessage'),
      resolve: ({ engineReason, engineMessage }, args) => engineReason && inWords(engineReason, engineMessage, args),
    }),
  }),
});

const ComparisonNode = builder.prismaNode('Comparison', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'One quantity that two or more articles state.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.comparison(asker.viewer) }),
  fields: (t) => ({
    label: t.string({
      description: 'What the quantity is, for a reader: troops deployed to Kazakhstan.',
      args: inLanguage,
      select: (args) => withMessage(args, 'label', 'labelMessage'),
      resolve: ({ label, labelMessage }, args) => inWords(label, labelMessage, args),
    }),
    saidIn: t.field(saidIn('labelMessage')),
    verdict: t.expose('verdict', {
      type: VerdictType,
      description: 'The strongest among its pairs: conflict, then retracted, compatible, agree.',
    }),
    independentOrigins: t.exposeInt('independentOrigins', {
      description: 'How many stand behind it: articles that share one wire text count once.',
    }),
    members: t.field({
      type: [ClaimNode],
      description: 'What each article says.',
      select: (_args, _context, nested) => ({
        members: { orderBy: { position: 'asc' }, select: { claim: nested(true) } },
      }),
      resolve: ({ members }) => members.map(({ claim }) => claim),
    }),
    overruling: t.relation('overruling', {
      nullable: true,
      description: 'By which the story’s owner merged or split it, the last one; null where the engine compared so.',
    }),
    pairs: t.relation('pairs', {
      description: 'The members two by two, each pair with its verdict.',
      query: { orderBy: { position: 'asc' } },
    }),
  }),
});

builder.prismaObjectField(ClaimNode, 'comparisons', (t) =>
  t.field({
    type: [ComparisonNode],
    description: 'The comparisons it is part of.',
    select: (_args, _context, nested) => ({
      memberships: { orderBy: { comparison: { position: 'asc' } }, select: { comparison: nested(true) } },
    }),
    resolve: ({ memberships }) => memberships.map(({ comparison }) => comparison),
  }),
);

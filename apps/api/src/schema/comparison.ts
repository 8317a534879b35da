import { readable } from '../access/readable.ts';
import type { PairFlag } from '@crossread/shared';
import { builder } from './builder.ts';
import { ClaimNode } from './claim.ts';
import { PairFlagType, VerdictType } from './analysis-enums.ts';
import { uuidOrNobody } from './global-id.ts';

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
    reason: t.exposeString('reason', {
      description: 'One sentence for a reader: “2,030 and 2,300 cannot both be right; two digits are swapped.”',
    }),
    flags: t.field({
      type: [PairFlagType],
      description: 'What is remarkable about them; mostly empty.',
      select: { flags: true },
      resolve: ({ flags }) => flags as PairFlag[],
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
    label: t.exposeString('label', {
      description: 'What the quantity is, for a reader: troops deployed to Kazakhstan.',
    }),
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

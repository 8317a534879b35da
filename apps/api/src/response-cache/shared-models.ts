import type { Prisma } from '@crossread/prisma';

/**
 * What answers for everybody are made of. The store tells all processes when one of these tables changes (a trigger on
 * each); an answer that reads any other table is kept for nobody.
 */
export const sharedModels: ReadonlySet<string> = new Set<Prisma.ModelName>([
  'Publisher',
  'Story',
  'Origin',
  'Article',
  'Claim',
  'Comparison',
  'ComparisonMember',
  'ComparedPair',
  'Overruling',
  'TextReuse',
  'Framing',
  'Quiz',
  'Question',
]);

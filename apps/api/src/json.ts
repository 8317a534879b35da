import type { Prisma } from '@crossread/prisma';

/** Prisma's input type for JSON has no readonly arrays. */
export function json(value: object): Prisma.InputJsonValue {
  return value;
}

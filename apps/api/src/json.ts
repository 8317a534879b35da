import { Prisma } from '@crossread/prisma';

/** Prisma's input type for JSON has no readonly arrays. */
export function json(value: object): Prisma.InputJsonValue {
  return value;
}

/** For a column that may be NULL. */
export function nullable(value: object | null): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value ?? Prisma.DbNull;
}

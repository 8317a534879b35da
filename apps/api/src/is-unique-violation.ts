import { Prisma } from '@crossread/prisma';

/** Whether a row was refused because another has its unique key: in most places, the same request sent again. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

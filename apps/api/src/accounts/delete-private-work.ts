import type { PrismaClient } from '@crossread/prisma';

/** Before an account goes: its stories that are not public, its classes, its attempts and its jobs go with it; what is public stays, without an owner. */
export async function deletePrivateWork(prisma: PrismaClient, userId: string): Promise<void> {
  await prisma.story.deleteMany({ where: { owner: { userId }, visibility: { not: 'public' } } });
}

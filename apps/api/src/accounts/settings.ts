import type { PrismaClient } from '@crossread/prisma';
import { newToken } from './secret-token.ts';

const authSecret = 'auth-secret';
const openTeacherSignUp = 'open-teacher-sign-up';

/** The secret that signs cookies: made once, and the same for every process of this database. */
export async function storedSecret(prisma: PrismaClient): Promise<string> {
  await prisma.setting.createMany({ data: [{ name: authSecret, value: newToken() }], skipDuplicates: true });
  return (await prisma.setting.findUniqueOrThrow({ where: { name: authSecret } })).value;
}

/** Whether anybody with an account may become a teacher without an invitation. */
export async function isTeacherSignUpOpen(prisma: PrismaClient): Promise<boolean> {
  return (await prisma.setting.findUnique({ where: { name: openTeacherSignUp } }))?.value === 'true';
}

export async function openTeacherSignUpTo(prisma: PrismaClient, open: boolean): Promise<void> {
  const value = String(open);
  await prisma.setting.upsert({
    where: { name: openTeacherSignUp },
    create: { name: openTeacherSignUp, value },
    update: { value },
  });
}

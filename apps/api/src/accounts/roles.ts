import type { PrismaClient, Role } from '@crossread/prisma';
import { invalid, NotAllowedError, noSuch } from '../errors.ts';
import { isTeacherSignUpOpen } from './settings.ts';

/** Makes an account a teacher's, where an admin allows that to everybody. */
export async function becomeTeacher(prisma: PrismaClient, userId: string): Promise<void> {
  if (!(await isTeacherSignUpOpen(prisma))) {
    throw new NotAllowedError('Teachers are invited here. Ask an admin of this installation for an invitation.');
  }
  await prisma.user.updateMany({ where: { id: userId, role: 'learner' }, data: { role: 'teacher' } });
}

/** Gives an account a role. The last admin stays one: nobody could give the role back. */
export async function setRole(prisma: PrismaClient, userId: string, role: Role): Promise<void> {
  await prisma.$transaction(async (transaction) => {
    // Two admins who take the role from each other at once wait here.
    const admins = await transaction.$queryRaw<
      { id: string }[]
    >`SELECT id FROM "User" WHERE role = 'admin' ORDER BY id FOR UPDATE`;
    if (role !== 'admin' && admins.length === 1 && admins[0]?.id === userId) {
      throw invalid('last-admin', 'userId', 'This is the only admin. Make somebody else an admin first.');
    }
    const { count } = await transaction.user.updateMany({ where: { id: userId }, data: { role } });
    if (count === 0) throw noSuch('account');
  });
}

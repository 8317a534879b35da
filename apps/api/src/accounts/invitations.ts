import type { PrismaClient, Role } from '@crossread/prisma';
import { invalid } from '../errors.ts';
import { hashOf, newToken } from './secret-token.ts';

const dayMs = 24 * 60 * 60 * 1000;
const daysGood = 14;
/** Roles by what they may do; an invitation never takes anything away. */
const ranks: readonly Role[] = ['learner', 'teacher', 'admin'];

/** Makes a link's token that gives whoever follows it with an account a role, once and within two weeks. */
export async function createInvitation(prisma: PrismaClient, role: Role): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + daysGood * dayMs);
  await prisma.invitation.create({ data: { hash: hashOf(token), role, expiresAt } });
  return token;
}

/** Gives the account the invitation's role, and uses the invitation up. */
export async function acceptInvitation(prisma: PrismaClient, userId: string, token: string): Promise<void> {
  await prisma.$transaction(async (transaction) => {
    const where = { hash: hashOf(token), usedAt: null, expiresAt: { gt: new Date() } };
    const invitation = await transaction.invitation.findFirst({ where });
    const { count } = await transaction.invitation.updateMany({ where, data: { usedAt: new Date() } });
    if (!invitation || count === 0) {
      const message = 'This invitation is not known, has been used, or has expired. Ask for another one.';
      throw invalid('no-invitation', 'token', message);
    }
    const below = ranks.slice(0, ranks.indexOf(invitation.role));
    await transaction.user.updateMany({ where: { id: userId, role: { in: below } }, data: { role: invitation.role } });
  });
}

/** An invitation to be the first admin, where there is none; those made before for the same are no longer good. */
export async function firstAdminInvitation(prisma: PrismaClient): Promise<string | null> {
  if ((await prisma.user.count({ where: { role: 'admin' } })) > 0) return null;
  await prisma.invitation.deleteMany({ where: { role: 'admin', usedAt: null } });
  return createInvitation(prisma, 'admin');
}

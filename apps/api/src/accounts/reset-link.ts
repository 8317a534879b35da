import type { Context } from '../context.ts';
import { noSuch } from '../errors.ts';

/** A link with which an account's password can be set anew, for an admin to hand over where no mails are sent. */
export async function resetLink(
  { prisma, auth, links }: Pick<Context, 'prisma' | 'auth' | 'links'>,
  userId: string,
): Promise<string> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { email: true } });
  if (!user) throw noSuch('account');
  const link = await links.collect(() => auth.api.requestPasswordReset({ body: { email: user.email } }));
  if (link === null) throw noSuch('account');
  return link;
}

import type { PrismaClient } from '@crossread/prisma';
import { cookieDays } from '../accounts/secret-cookie.ts';
import { tidyClasses, type TidiedClasses } from './tidy-classes.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** So long its owner sees that a token has expired. */
const expiredTokenDays = 30;

/** How many rows of each were removed. */
export interface Tidied {
  readonly sessions: number;
  readonly links: number;
  readonly invitations: number;
  readonly accessTokens: number;
  readonly failures: number;
  readonly visitors: number;
  readonly classes: TidiedClasses;
}

/**
 * Removes what is good for nothing any more: what has expired, and visitors whose browser has forgotten its cookie, with
 * what they made. A quiz without an owner would count as the library's.
 */
export async function tidy(prisma: PrismaClient, now: Date): Promise<Tidied> {
  const expired = { where: { expiresAt: { lt: now } } };
  const before = (days: number): Date => new Date(now.getTime() - days * dayMs);
  const forgotten = { visitorHash: { not: null }, createdAt: { lt: before(cookieDays) } };
  const [sessions, links, invitations, accessTokens, failures, , , visitors] = await prisma.$transaction([
    prisma.session.deleteMany(expired),
    prisma.verification.deleteMany(expired),
    prisma.invitation.deleteMany(expired),
    prisma.accessToken.deleteMany({ where: { expiresAt: { lt: before(expiredTokenDays) } } }),
    prisma.failureCount.deleteMany({ where: { expire: { lt: now } } }),
    prisma.story.deleteMany({ where: { owner: forgotten, visibility: { not: 'public' } } }),
    prisma.quiz.deleteMany({ where: { owner: forgotten } }),
    prisma.person.deleteMany({ where: forgotten }),
  ]);
  return {
    sessions: sessions.count,
    links: links.count,
    invitations: invitations.count,
    accessTokens: accessTokens.count,
    failures: failures.count,
    visitors: visitors.count,
    classes: await tidyClasses(prisma, now),
  };
}

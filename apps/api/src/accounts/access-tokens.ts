import type { PrismaClient, TokenScope } from '@crossread/prisma';
import type { Viewer } from '../access/viewer.ts';
import { invalid, noSuch } from '../errors.ts';
import { hashOf, newToken } from './secret-token.ts';

/** Says what it is where somebody finds one in a file; scanners for leaked secrets look for such beginnings. */
const prefix = 'crossread_';
const dayMs = 24 * 60 * 60 * 1000;
const daysMost = 366;
const tokensMost = 50;
const nameCharacters = 100;

export interface TokenWish {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** From now. */
  readonly days: number;
}

/** Makes an access token for an account. The secret is given here and never again. */
export async function createAccessToken(
  prisma: PrismaClient,
  userId: string,
  { name, scopes, days }: TokenWish,
): Promise<{ readonly id: string; readonly secret: string }> {
  if (name.trim() === '' || name.length > nameCharacters) {
    throw invalid('out-of-range', 'name', `Give the token a name of at most ${nameCharacters} characters.`);
  }
  if (!Number.isInteger(days) || days < 1 || days > daysMost) {
    throw invalid('out-of-range', 'days', `A token is good for 1 to ${daysMost} days, not ${days}.`);
  }
  if ((await prisma.accessToken.count({ where: { userId } })) >= tokensMost) {
    throw invalid('too-many', null, `You have ${tokensMost} tokens. Revoke one that you no longer use.`);
  }
  const secret = `${prefix}${newToken()}`;
  const { id } = await prisma.accessToken.create({
    data: {
      userId,
      name: name.trim(),
      scopes: [...new Set(scopes)],
      hash: hashOf(secret),
      expiresAt: new Date(Date.now() + days * dayMs),
    },
    select: { id: true },
  });
  return { id, secret };
}

export async function revokeAccessToken(prisma: PrismaClient, userId: string, id: string): Promise<void> {
  const { count } = await prisma.accessToken.deleteMany({ where: { id, userId } });
  if (count === 0) throw noSuch('access token');
}

/** Whom a token acts for, or null where it is not known or has expired. */
export async function viewerByToken(prisma: PrismaClient, secret: string): Promise<Viewer | null> {
  const token = await prisma.accessToken.findUnique({
    where: { hash: hashOf(secret), expiresAt: { gt: new Date() } },
    select: {
      id: true,
      scopes: true,
      usedOn: true,
      user: { select: { id: true, role: true, person: { select: { id: true } } } },
    },
  });
  if (!token) return null;
  const { user, scopes } = token;
  await noteUse(prisma, token);
  return { role: user.role, userId: user.id, personId: user.person?.id ?? null, tokenScopes: scopes, pupil: null };
}

/** Its day of use is written once a day. */
async function noteUse(
  prisma: PrismaClient,
  { id, usedOn }: { readonly id: string; readonly usedOn: Date | null },
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  if (usedOn?.toISOString().slice(0, 10) === today) return;
  await prisma.accessToken.updateMany({ where: { id }, data: { usedOn: new Date(today) } });
}

import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Logger } from 'pino';
import type { PrismaClient } from '@crossread/prisma';
import { deletePrivateWork } from './delete-private-work.ts';
import type { Links } from './links.ts';
import { ownOrigins } from './own-origins.ts';

interface Options {
  readonly prisma: PrismaClient;
  readonly secret: string;
  /** The address that people have in their browsers; null: whatever they have. */
  readonly publicUrl: string | null;
  readonly links: Links;
  readonly log: Logger;
}

export const authPath = '/auth';
const resetMinutes = 60;

/**
 * Accounts with e-mail and password, by better-auth. An address has to be verified where mails can be sent. Failures are
 * limited by `authHandler`, since the library's own limiter keeps addresses in the clear and counts what succeeds too.
 */
export function startAuth({ prisma, secret, publicUrl, links, log }: Options) {
  return betterAuth({
    appName: 'Crossread',
    basePath: authPath,
    ...(publicUrl === null ? {} : { baseURL: publicUrl }),
    trustedOrigins: (request) => ownOrigins(request?.headers ?? new Headers(), publicUrl),
    secret,
    database: prismaAdapter(prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      requireEmailVerification: links.canMail,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: resetMinutes * 60,
      sendResetPassword: ({ user, token }) => links.resetPassword(user, token),
    },
    emailVerification: {
      sendOnSignUp: links.canMail,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, token }) => links.verifyEmail(user, token),
    },
    account: { modelName: 'credential' },
    user: {
      additionalFields: { role: { type: 'string', input: false, defaultValue: 'learner' } },
      deleteUser: { enabled: true, beforeDelete: ({ id }) => deletePrivateWork(prisma, id) },
    },
    databaseHooks: {
      session: {
        create: { before: (session) => Promise.resolve({ data: { ...session, ipAddress: null, userAgent: null } }) },
      },
    },
    advanced: {
      cookiePrefix: 'crossread',
      useSecureCookies: publicUrl?.startsWith('https://') ?? false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: 'uuid' },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its only warning is that it has to find out our address by the request, which is what we mean it to do.
    logger: { level: 'error', log: (level, message) => log[level]({ from: 'better-auth' }, message) },
  });
}

export type Auth = ReturnType<typeof startAuth>;

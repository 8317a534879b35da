import { AsyncLocalStorage } from 'node:async_hooks';
import type { Mailer } from './mailer.ts';

interface Addressee {
  readonly name: string;
  readonly email: string;
}

/** Secret links on their way to whom they are for: by mail, or by whoever asked for one with `collect`. */
export interface Links {
  /** Whether links can be mailed. */
  readonly canMail: boolean;
  resetPassword(user: Addressee, token: string): Promise<void>;
  verifyEmail(user: Addressee, token: string): Promise<void>;
  /** Runs something that makes a link and gives the link instead of mailing it; null where none was made. */
  collect(make: () => Promise<unknown>): Promise<string | null>;
}

/** Secrets stand after a #: what a browser does not send, no log keeps. */
export const pages = {
  resetPassword: (token: string) => `/account/reset-password#${token}`,
  invitation: (token: string) => `/account/invitation#${token}`,
  verifyEmail: (token: string) => `/auth/verify-email?token=${encodeURIComponent(token)}&callbackURL=/account`,
} as const;

/** Links begin with `publicUrl`; without one they begin with a slash. */
export function startLinks(mailer: Mailer | null, publicUrl: string | null): Links {
  const collecting = new AsyncLocalStorage<(link: string) => void>();
  const at = (path: string): string => `${publicUrl ?? ''}${path}`;
  const send = async ({ name, email }: Addressee, subject: string, say: string, link: string): Promise<void> => {
    const collect = collecting.getStore();
    if (collect) return collect(link);
    const text = `Hello ${name},\n\n${say}\n\n${link}\n\nIf it was not you who asked for this, do nothing.\n`;
    mailer?.send({ to: email, subject, text });
  };
  return {
    canMail: mailer !== null,
    resetPassword: (user, token) =>
      send(
        user,
        'Set a new password for Crossread',
        'With this link you can set a new password. It works for an hour.',
        at(pages.resetPassword(token)),
      ),
    verifyEmail: (user, token) =>
      send(
        user,
        'Your e-mail address at Crossread',
        'Follow this link to say that this is your address.',
        at(pages.verifyEmail(token)),
      ),
    async collect(make) {
      let collected: string | null = null;
      await collecting.run((link) => (collected = link), make);
      return collected;
    },
  };
}

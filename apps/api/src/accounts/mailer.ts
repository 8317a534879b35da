import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /**
   * Hands a mail over; nobody waits for it. Whether it could be, and how long that took, would tell whoever asks whether the
   * address has an account: a failure is logged.
   */
  send(mail: Mail): void;
  /** Waits for those that are under way. */
  stop(): Promise<void>;
}

export interface MailSettings {
  /** smtp://user:password@host:port */
  readonly smtpUrl: string;
  readonly from: string;
}

/** A server that says nothing is given up, so that a process that stops need not wait for it. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export function startMailer({ smtpUrl, from }: MailSettings, log: Logger): Mailer {
  const transport = createTransport({ url: smtpUrl, ...timeouts }, { from });
  const underWay = new Set<Promise<unknown>>();
  return {
    send(mail) {
      const sending = transport
        .sendMail(mail)
        .catch((error: unknown) => log.error(reasonOf(error), 'a mail could not be sent'))
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    async stop() {
      await Promise.all(underWay);
      transport.close();
    },
  };
}

/** Which step failed and how; the words, of the server or the library, name whom the mail is for. */
function reasonOf(error: unknown): object {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  return { code, command, responseCode };
}

import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Hands a mail over. That it could not be is logged, not told: it would tell whether the address has an account. */
  send(mail: Mail): Promise<void>;
  stop(): void;
}

export interface MailSettings {
  /** smtp://user:password@host:port */
  readonly smtpUrl: string;
  readonly from: string;
}

export function startMailer({ smtpUrl, from }: MailSettings, log: Logger): Mailer {
  const transport = createTransport(smtpUrl, { from });
  return {
    async send(mail) {
      try {
        await transport.sendMail(mail);
      } catch (error) {
        log.error({ err: error }, 'a mail could not be sent');
      }
    },
    stop: () => transport.close(),
  };
}

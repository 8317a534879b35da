import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Its headers, then its text. */
  readonly content: string;
}

export interface MailServer {
  /** For SMTP_URL, with a name and a password that it asks for. */
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** Waits for a mail to an address whose content has this in it, and takes it out of `mails`. */
  take(to: string, words: string): Promise<ReceivedMail>;
  /** From now on it takes no mail for anybody, or for everybody again. */
  refuse(refuses: boolean): void;
  /** How many mails it has refused. */
  readonly refused: number;
  stop(): Promise<void>;
}

const user = 'crossread';
const pass = 'a password: with / signs';

/** An SMTP server of a test's own, on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  let refuses = false;
  let refused = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === user && password === pass ? done(null, { user }) : done(new Error('Wrong name or password.')),
    onRcptTo({ address }, _session, done) {
      if (!refuses) return done();
      refused += 1;
      done(Object.assign(new Error(`<${address}>: Recipient address rejected`), { responseCode: 550 }));
    },
    onData(stream, { envelope }, done) {
      text(stream).then((raw) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), content: decoded(raw) });
        done();
        for (const look of waiting) look();
      }, done);
    },
  });
  server.on('error', () => {}); // of connections that break off
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://${user}:${encodeURIComponent(pass)}@127.0.0.1:${port}`,
    mails,
    take: (to, words) =>
      new Promise((resolve) => {
        const look = (): void => {
          const index = mails.findIndex((mail) => mail.to.includes(to) && mail.content.includes(words));
          const [found] = index < 0 ? [] : mails.splice(index, 1);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    refuse: (whether) => void (refuses = whether),
    get refused() {
      return refused;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Quoted-printable, RFC 2045, section 6.7. */
function decoded(content: string): string {
  return content
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

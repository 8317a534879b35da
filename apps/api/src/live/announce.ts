import type { Logger } from 'pino';
import type { PrismaClient } from '@crossread/prisma';
import { channel } from './listener.ts';
import type { Topic } from './live.ts';

/** Returns at once; nobody waits for it, and where it fails nothing is lost but a moment. */
export type Announce = (topic: Topic) => void;

/** What follows faster is announced as one. */
const restMs = 400;

/**
 * Announces what a whole class does at once. A trigger would have every answer's transaction queue for PostgreSQL's one
 * queue of notifications; this is sent after the answer is stored, apart from it, and at most every `restMs` for a topic.
 */
export function startAnnouncing(prisma: PrismaClient, log: Logger): Announce {
  /** Those announced a moment ago: true where there is news since. */
  const resting = new Map<Topic, boolean>();

  function tell(topic: Topic): void {
    resting.set(topic, false);
    prisma.$executeRaw`SELECT pg_notify(${channel}, ${topic})`.catch((error: unknown) => {
      log.warn({ err: error }, 'could not announce');
    });
    setTimeout(() => {
      if (resting.get(topic)) tell(topic);
      else resting.delete(topic);
    }, restMs).unref();
  }

  return (topic) => {
    if (resting.has(topic)) resting.set(topic, true);
    else tell(topic);
  };
}

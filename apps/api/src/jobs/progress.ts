import type { PrismaClient } from '@crossread/prisma';

/** Often enough to be seen moving, seldom enough to cost nothing. */
const betweenWritesMs = 200;

/** Writes how far a job is; steps that follow fast on each other are written once. Failing to is no reason to fail. */
export function progressOf(prisma: PrismaClient, jobId: string): (step: string, done: number, total: number) => void {
  let writtenAt = 0;
  return (step, done, total) => {
    const now = Date.now();
    if (now - writtenAt < betweenWritesMs && done < total) return;
    writtenAt = now;
    prisma.job.updateMany({ where: { id: jobId, state: 'running' }, data: { step, done, total } }).catch(() => {});
  };
}

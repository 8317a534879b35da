import type { PrismaClient } from '@crossread/prisma';

/** Often enough to be seen moving, seldom enough to cost nothing. */
const betweenWritesMs = 200;

/** Writes how far a job is, not each of what follows fast within one step. Failing to is no reason to fail. */
export function progressOf(prisma: PrismaClient, jobId: string): (step: string, done: number, total: number) => void {
  let writtenAt = 0;
  let written = '';
  return (step, done, total) => {
    const now = Date.now();
    if (step === written && now - writtenAt < betweenWritesMs && done < total) return;
    [writtenAt, written] = [now, step];
    prisma.job.updateMany({ where: { id: jobId, state: 'running' }, data: { step, done, total } }).catch(() => {});
  };
}

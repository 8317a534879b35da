import { readable } from '../access/readable.ts';
import { follow } from '../live/follow.ts';
import { builder } from './builder.ts';
import { storedId, uuidOrNobody } from './global-id.ts';

builder.subscriptionField('jobChanged', (t) =>
  t.prismaField({
    type: 'Job',
    nullable: true,
    description:
      'The job as it is, and again after each change of it, until it is DONE or FAILED. What is missed while nobody is subscribed is not told again: a new subscription begins with the job as it is then.',
    args: { id: t.arg.id({ required: true, description: 'The id of a Job of one’s own.' }) },
    subscribe: (_root, args, { prisma, live, asker }) => {
      const id = uuidOrNobody(storedId('Job', args.id) ?? '');
      const where = { id, ...readable.job(asker.viewer) };
      return follow(live, {
        topics: [`Job:${id}`],
        read: () => prisma.job.findUnique({ where, select: { id: true, state: true, version: true } }),
        versionOf: ({ version }) => version,
        hasEnded: ({ state }) => state === 'done' || state === 'failed',
      });
    },
    resolve: (query, changed, _args, { prisma, asker }) =>
      changed && prisma.job.findUnique({ ...query, where: { id: changed.id, ...readable.job(asker.viewer) } }),
  }),
);

import type { PrismaClient } from '@crossread/prisma';
import type { Viewer } from './viewer.ts';

/** Stands where others have a hash; no token has this one. */
const visitorHash = 'operator'.padEnd(64, '-');

/** Whoever runs this server, as `crossread serve` acts for them: an admin without an account. */
export async function operator(prisma: PrismaClient): Promise<Viewer> {
  const person = await prisma.person.upsert({
    where: { visitorHash },
    create: { visitorHash },
    update: {},
    select: { id: true },
  });
  return { role: 'admin', userId: null, personId: person.id, tokenScopes: null, pupil: null };
}

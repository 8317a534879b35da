import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { tidy } from '../../apps/api/src/tidy/tidy.ts';
import { signedUp } from '../helpers/accounts.ts';
import { apiClient } from '../helpers/api-client.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { importReports, makeQuiz } from '../helpers/api.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let prisma: PrismaClient;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ prisma } = running);
});
afterAll(async () => {
  await running?.stop();
});

const after = (days: number): Date => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
const nothing = {
  ...{ sessions: 0, links: 0, invitations: 0, accessTokens: 0, failures: 0, visitors: 0 },
  classes: { attempts: 0, pupils: 0, sessions: 0, logEntries: 0 },
};

test('a visitor goes when their browser has forgotten them, and with them what nobody else could reach', async () => {
  const at = { url: running.api.url, prisma };
  const visitor = apiClient(running.api.url);
  const teacher = await signedUp(at, 'teacher', 'teacher');
  const { story: theirs } = await importReports(visitor, stormReports);
  await makeQuiz(visitor, theirs.id, 2);
  const { story: shown } = await importReports(teacher, stormReports.slice(0, 2));
  await teacher.ask(
    'mutation ($id: ID!) { setStoryVisibility(input: { storyId: $id, visibility: PUBLIC }) { __typename } }',
    {
      id: shown.id,
    },
  );
  await makeQuiz(visitor, shown.id, 2);
  await makeQuiz(teacher, shown.id, 2);

  expect(await tidy(prisma, after(6))).toEqual(nothing);
  expect(await prisma.story.count()).toBe(2);

  expect(await tidy(prisma, after(401))).toMatchObject({ visitors: 1, sessions: 1 });
  expect(await prisma.story.findMany({ select: { slug: true } })).toEqual([{ slug: shown.slug }]);
  expect(await prisma.quiz.count()).toBe(1);
  expect(await prisma.person.findMany({ select: { visitorHash: true } })).toEqual([{ visitorHash: null }]);
});

test('what has expired goes; a token that has is seen for a month longer', async () => {
  const learner = await signedUp({ url: running.api.url, prisma }, 'learner', 'admin');
  await learner.ask(
    'mutation { createAccessToken(input: { name: "old", scopes: [], days: 10 }) { __typename } createInvitation(input: { role: TEACHER }) { __typename } }',
  );
  await prisma.verification.create({ data: { identifier: 'reset', value: 'x', expiresAt: after(0.5) } });
  await prisma.failureCount.createMany({
    data: [
      { key: 'over', points: 3, expire: after(-1) },
      { key: 'counting', points: 3, expire: after(2) },
    ],
  });
  expect(await tidy(prisma, after(1))).toMatchObject({ links: 1, failures: 1, accessTokens: 0, invitations: 0 });
  expect(await tidy(prisma, after(15))).toMatchObject({ failures: 1, accessTokens: 0 });
  expect(await tidy(prisma, after(39))).toMatchObject({ accessTokens: 0 });
  expect(await tidy(prisma, after(41))).toMatchObject({ accessTokens: 1 });
  expect(await prisma.invitation.count()).toBe(0);
  expect(await tidy(prisma, after(41))).toEqual(nothing);
});

test('it is done every night, by one process', async () => {
  const schedules = await prisma.$queryRaw`SELECT name, cron FROM pgboss.schedule`;
  expect(schedules).toEqual([{ name: 'every-day', cron: '17 3 * * *' }]);
});

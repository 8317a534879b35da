import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { engineVersion } from '@crossread/engine';
import { importReports, storedId } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { answer, begun, startClassroom, type Classroom } from '../helpers/classroom.ts';
import { mutate } from '../helpers/mutate.ts';
import { stormReports } from '../helpers/reports.ts';
import { runProgram, type Ended } from '../helpers/run-program.ts';

let running: ApiAndStore;
let room: Classroom;
let storyId: string;

beforeAll(async () => {
  running = await startApiAndStore();
  room = await startClassroom({ url: running.api.url, prisma: running.prisma }, 'teacher');
  storyId = storedId(room.storyId);
}, 120_000);
afterAll(() => running?.stop());

/** What `crossread reanalyse` runs once the API is built. */
const reanalyse = (): Promise<Ended> =>
  runProgram(['apps/api/dist/reanalyse.js'], { env: { DATABASE_URL: running.databaseUrl, NODE_OPTIONS: '' } });

const stored = () =>
  running.prisma.story.findUniqueOrThrow({
    where: { id: storyId },
    select: {
      engineVersion: true,
      conflicts: true,
      articles: { orderBy: { position: 'asc' }, select: { id: true, text: true, claims: { select: { key: true } } } },
      comparisons: { orderBy: { position: 'asc' }, select: { verdict: true } },
    },
  });

/** As another engine would have left it: of another version, without the comparisons and half of the claims. */
async function readByAnother(id: string): Promise<void> {
  const { prisma } = running;
  await prisma.comparison.deleteMany({ where: { storyId: id } });
  const claims = await prisma.claim.findMany({ where: { article: { storyId: id } }, orderBy: { id: 'asc' } });
  const half = claims.slice(0, Math.ceil(claims.length / 2)).map((claim) => claim.id);
  await prisma.claim.deleteMany({ where: { id: { in: half } } });
  await prisma.story.update({ where: { id }, data: { engineVersion: '0.0.0', conflicts: 0 } });
}

test('a story that another engine has read is read again, and nothing that people did is lost', async () => {
  const { prisma } = running;
  const before = await stored();
  const assignmentId = await room.assign();
  const mia = await room.join('Mia');
  const attempt = await begun(mia.browser, assignmentId);
  await answer(mia.browser, attempt.id, attempt.choices[0].id);
  const answers = await prisma.response.findMany();
  await readByAnother(storyId);

  const { status, stdout } = await reanalyse();
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^1 of 1: .+: read again\. \d+ claims/m),
  });
  expect(stdout).toContain('8 questions (0 with a mended key, 0 left out from now on)');
  const after = await stored();
  expect(after.engineVersion).toBe(engineVersion.version);
  expect(sorted(after)).toEqual(sorted(before));
  expect(await prisma.response.findMany()).toEqual(answers);
  expect(await prisma.quiz.count({ where: { storyId, verifiedAt: { not: null } } })).toBe(1);

  expect(await reanalyse()).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Every story was read by this engine.'),
  });
}, 120_000);

/** Claims come in no order. */
const sorted = (story: Awaited<ReturnType<typeof stored>>) => ({
  ...story,
  articles: story.articles.map((article) => ({ ...article, claims: article.claims.map(({ key }) => key).toSorted() })),
});

test('what its owner overruled is overruled in what this engine makes of it', async () => {
  const { teacher } = room;
  const { node } = await teacher.ask(`query ($id: ID!) { node(id: $id) { ... on Story { comparisons { id } } } }`, {
    id: room.storyId,
  });
  const comparisonId: string = node.comparisons[0].id;
  const input = { comparisonId, reason: 'They speak of two islands.' };
  await mutate(teacher, 'dismissComparison', input);
  while ((await running.prisma.job.count({ where: { state: { in: ['queued', 'running'] } } })) > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const overruled = await stored();
  await readByAnother(storyId);
  expect((await reanalyse()).status).toBe(0);
  expect(sorted(await stored())).toEqual(sorted(overruled));
  expect(await running.prisma.overruling.findMany()).toMatchObject([{ found: true }]);
}, 120_000);

test('a story that was taken down is left as it is', async () => {
  const { story } = await importReports(room.teacher, stormReports, 'Taken down');
  const data = { takenDownAt: new Date(), engineVersion: '0.0.0' };
  await running.prisma.story.update({ where: { id: storedId(story.id) }, data });
  expect((await reanalyse()).stdout).toContain('Every story was read by this engine.');
}, 120_000);

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, packageFolder, type PrismaClient, type RunningDatabase } from '@crossread/prisma';
import { loadLibrary } from '../../apps/api/src/stories/load-library.ts';
import { readLibrary } from '../../apps/api/src/stories/read-library.ts';
import { startTestDatabase } from '../helpers/database.ts';
import { stormReports } from '../helpers/reports.ts';

let database: RunningDatabase;
let prisma: PrismaClient;
let folder: string;

beforeAll(async () => {
  database = await startTestDatabase();
  prisma = createClient(database.url);
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-library-'));
  mkdirSync(path.join(folder, 'storm'));
  writeFileSync(
    path.join(folder, 'storm/story.json'),
    JSON.stringify({
      slug: 'storm',
      title: 'The night of the storm',
      summary: 'How many were evacuated?',
      date: '2024-03-05',
      teachingText: true,
      reports: stormReports.map(({ name }) => name),
    }),
  );
  for (const { name, content } of stormReports) writeFileSync(path.join(folder, 'storm', name), content);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await prisma?.$disconnect();
  await database?.stop();
});

async function load(): Promise<readonly string[]> {
  const said: string[] = [];
  await loadLibrary(prisma, readLibrary(folder), (line) => said.push(line));
  return said;
}

const stored = () =>
  prisma.story.findUniqueOrThrow({
    where: { slug: 'storm' },
    include: {
      articles: { select: { id: true } },
      quizzes: { select: { id: true, engineVersion: true } },
      _count: { select: { comparisons: true } },
    },
  });

describe('the demo library', () => {
  test('is loaded once, also by processes that start together, each story with a quiz', async () => {
    const said = await Promise.all([load(), load()]);
    expect(said.flat().sort()).toEqual([
      expect.stringMatching(
        /^The night of the storm: loaded \(5 reports, \d+ claims, \d+ comparisons, \d+ questions\)\.$/,
      ),
      'The night of the storm: unchanged.',
    ]);
    const story = await stored();
    expect(story).toMatchObject({ teachingText: true, summary: 'How many were evacuated?' });
    expect(story.quizzes).toHaveLength(1);
  });

  test('is read again by another engine; reports and quizzes under way stay', async () => {
    const before = await stored();
    const begun = before.quizzes[0]?.id ?? '';
    await prisma.attempt.create({ data: { quizId: begun } });
    await prisma.story.update({ where: { id: before.id }, data: { engineVersion: '0.0.0' } });
    expect(await load()).toEqual([expect.stringMatching(/: read again \(/)]);
    const after = await stored();
    expect(after.id).toBe(before.id);
    expect(after.articles).toEqual(before.articles);
    expect(after._count).toEqual(before._count);
    expect(after.engineVersion).toBe(before.engineVersion);
    expect(after.quizzes.map(({ id }) => id)).toContain(begun);
    expect(after.quizzes).toHaveLength(2);
  });

  test('gives a story with another text in the place of the stored one', async () => {
    const before = await stored();
    const [first] = stormReports;
    writeFileSync(path.join(folder, 'storm', first?.name ?? ''), `${first?.content}\nThe lighthouse stayed lit.\n`);
    expect(await load()).toEqual([expect.stringMatching(/: read again \(/)]);
    expect((await stored()).id).not.toBe(before.id);
    expect(await load()).toEqual(['The night of the storm: unchanged.']);
  });

  test('leaves an imported story alone that has the same address', async () => {
    await prisma.story.update({ where: { slug: 'storm' }, data: { fingerprint: null } });
    const before = await stored();
    expect(await load()).toEqual([expect.stringMatching(/: left out, because an imported story has its address/)]);
    expect(await stored()).toEqual(before);
  });

  test('of this checkout gives every story a conflict or a withdrawn figure and a quiz of ten', async () => {
    await loadLibrary(prisma, readLibrary(path.join(packageFolder(), 'library')), () => {});
    const stories = await prisma.story.findMany({
      where: { slug: { not: 'storm' } },
      select: { slug: true, atIssue: true, quizzes: { select: { _count: { select: { questions: true } } } } },
    });
    expect(stories).toHaveLength(4);
    for (const { atIssue, quizzes } of stories) {
      expect(atIssue).toMatch(/: .+ or /);
      expect(quizzes).toEqual([{ _count: { questions: 10 } }]);
    }
  });
});

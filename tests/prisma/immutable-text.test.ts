import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createClient, type PrismaClient, type RunningDatabase } from '@crossread/prisma';
import { startTestDatabase } from '../helpers/database.ts';

let server: RunningDatabase;
let prisma: PrismaClient;

beforeAll(async () => {
  server = await startTestDatabase();
  prisma = createClient(server.url);
});
afterAll(async () => {
  await prisma.$disconnect();
  await server.stop();
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const text = 'Twelve boats burned. “None sank,” the harbour master said. 🚤';

async function storeArticle(slug: string, hash = sha256(text)) {
  const story = await prisma.story.create({
    data: { slug, title: 'Harbour fire', engineName: 'crossread', engineVersion: '0' },
  });
  const origin = await prisma.origin.create({ data: { storyId: story.id, position: 0 } });
  return prisma.article.create({
    data: {
      storyId: story.id,
      originId: origin.id,
      position: 0,
      key: 'a',
      name: 'one.txt',
      text,
      sha256: hash,
      layout: {},
      given: {},
    },
  });
}

describe('a stored source text', () => {
  test('cannot be changed, nor can its hash', async () => {
    const { id } = await storeArticle('changed');
    const later = 'Thirteen boats burned.';
    await expect(prisma.article.update({ where: { id }, data: { text: later } })).rejects.toThrow(/cannot change/);
    await expect(prisma.article.update({ where: { id }, data: { sha256: sha256(later) } })).rejects.toThrow(
      /cannot change/,
    );
    await expect(prisma.article.updateMany({ data: { text: later, sha256: sha256(later) } })).rejects.toThrow(
      /cannot change/,
    );
  });

  test('can be described anew and deleted', async () => {
    const { id } = await storeArticle('described');
    await expect(prisma.article.update({ where: { id }, data: { byline: 'By Ana Ruiz' } })).resolves.toMatchObject({
      byline: 'By Ana Ruiz',
    });
    await expect(prisma.article.delete({ where: { id } })).resolves.toMatchObject({ id });
  });

  test('is refused with the hash of another text', async () => {
    await expect(storeArticle('mislabelled', sha256('another'))).rejects.toThrow(/not that of its text/);
  });
});

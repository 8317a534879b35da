import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from '@crossread/prisma';
import { startApp, type RunningApp } from '../helpers/app.ts';

let app: RunningApp;
let quiz: string;

beforeAll(async () => {
  app = await startApp();
  const prisma = createClient(app.databaseUrl);
  const { id } = await prisma.quiz.findFirstOrThrow();
  quiz = `/quizzes/${encodeURIComponent(Buffer.from(`Quiz:${id}`).toString('base64'))}`;
  await prisma.$disconnect();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

const storyAddress = async () => {
  const [, address = ''] = /<loc>[^<]*(\/stories\/[^<]+)<\/loc>/.exec(await textAt('/sitemap.xml')) ?? [];
  return address;
};
const textAt = async (path: string) => (await fetch(`${app.url}${path}`)).text();

/** What a page's head says under a name or property, and its canonical address. */
async function headOf(path: string): Promise<Readonly<Record<string, string>>> {
  const html = await textAt(path);
  const tags = [...html.matchAll(/<(?:meta (?:name|property)|link rel)="([^"]+)" (?:content|href)="([^"]*)"/g)];
  return Object.fromEntries(tags.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
}

describe('a page presents itself', () => {
  test('a story: by one address, its summary and a picture', async () => {
    const address = await storyAddress();
    const head = await headOf(`${address}?utm_source=somewhere`);
    expect(head).toMatchObject({
      canonical: `${app.url}${address}`,
      description: expect.stringMatching(/\w{3}/),
      'og:title': expect.stringMatching(/\w{3}/),
      'og:type': 'article',
      'twitter:card': 'summary_large_image',
    });
    const picture = await fetch(head['og:image'] ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('a quiz: with the picture of its story', async () => {
    const head = await headOf(`${quiz}?attempt=whoever`);
    expect(head).toMatchObject({
      canonical: `${app.url}${quiz}`,
      'og:image': expect.stringMatching(/\/stories\/[^/]+\/opengraph-image$/),
    });
  });

  test('the library: as one page, whatever is searched for', async () => {
    expect(await headOf('/?search=flood')).toMatchObject({ canonical: app.url });
  });

  test('a story that is not there has no picture', async () => {
    expect((await fetch(`${app.url}/stories/no-such-story/opengraph-image`)).status).toBe(404);
  });
});

test('search engines are told which pages there are, and which are somebody’s own', async () => {
  const robots = await textAt('/robots.txt');
  for (const own of ['/account', '/review', '/stories/new']) expect(robots).toContain(`Disallow: ${own}`);
  expect(robots).toContain(`Sitemap: ${app.url}/sitemap.xml`);
  const addresses = [...(await textAt('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toHaveLength(5);
  for (const address of addresses) expect((await fetch(address ?? '')).status).toBe(200);
});

import { contenders, startContenders, type Addresses, type Contender } from './api/contenders.ts';
import { serveFloor } from './api/floor/serve-floor.ts';
import { measure, type Measured } from './api/measure.ts';
import { pages, type Page } from './api/pages.ts';
import { servePostgraphile } from './api/postgraphile/serve-postgraphile.ts';
import { prepareStore } from './api/prepare-store.ts';
import { ask, sameAnswers } from './api/same-answers.ts';
import { measuredSlug } from './api/synthetic-stories.ts';
import { median } from './parts/median.ts';

/**
 * How fast the API answers its documented queries: `npm run bench -- api [SECONDS [ROUNDS]]`. Our production server runs
 * twice, once with the response cache switched off (RESPONSE_CACHE_MB=0) and once as it comes; against it run
 * `postgraphile` 5 and a hand-written node:http server, all over one database and each in a process of its own. Masking,
 * limits and the log are on. They take turns in short rounds, so that whatever else the machine does falls on all, and a
 * ratio is the median over the rounds of what two did one right after the other.
 */

const [first, second] = process.argv.slice(2);
const databaseUrl = process.env.DATABASE_URL ?? '';
if (first === 'postgraphile') await servePostgraphile(databaseUrl);
else if (first === 'floor') serveFloor(databaseUrl);
else await compare(Number(first ?? 2), Number(second ?? 5));

type Round = Readonly<Record<Contender, Measured>>;

async function compare(seconds: number, rounds: number): Promise<void> {
  const store = await prepareStore();
  try {
    const { addresses, stop } = await startContenders(store.url);
    try {
      await measureAll(addresses, seconds, rounds);
    } finally {
      await stop();
    }
  } finally {
    await store.stop();
  }
}

async function measureAll(addresses: Addresses, seconds: number, rounds: number): Promise<void> {
  const asked = pages(await quizIdAt(addresses.uncached));
  for (const page of asked) {
    await sameAnswers(page, addresses);
    await round(page, addresses, seconds); // until then the machine is still compiling
  }
  const measured = new Map<Page, Round[]>(asked.map((page) => [page, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [page, done] of measured) done.push(await round(page, addresses, seconds));
  }
  for (const page of asked) await sameAnswers(page, addresses);
  report(measured, seconds);
}

async function quizIdAt(address: string): Promise<string> {
  const query = `query Quizzes($slug: String!) { story(slug: $slug) { quizzes { id } } }`;
  const { story } = await ask(address, { operationName: 'Quizzes', query, variables: { slug: measuredSlug } });
  return story.quizzes[0].id;
}

async function round(page: Page, addresses: Addresses, seconds: number): Promise<Round> {
  const done: Partial<Record<Contender, Measured>> = {};
  for (const name of contenders) {
    const body = name === 'postgraphile' || name === 'floor' ? page[name] : page.ours;
    done[name] = await measure(addresses[name], body, seconds);
  }
  return done as Round;
}

function report(measured: ReadonlyMap<Page, readonly Round[]>, seconds: number): void {
  const ratio = (of: Contender, to: Contender, rounds: readonly Round[]): number =>
    median(rounds.map((round) => round[of].perSecond / round[to].perSecond));
  const rounds = [...measured.values()][0]?.length ?? 0;
  console.log(`${rounds} rounds of ${seconds} s each, medians; 10 connections`);
  console.log('uncached: our server with RESPONSE_CACHE_MB=0; cached: our server as it comes, its cache warm');
  for (const [{ name, half, ours }, done] of measured) {
    console.log(`\n${name}, ${half ? 'half of the fields' : 'all fields'} (${ours.operationName})`);
    row('', 'requests/s', 'p50 ms', 'p99 ms', 'to PostGraphile', 'to the floor');
    for (const contender of contenders) {
      const of = (figure: keyof Measured): number => median(done.map((round) => round[contender][figure]));
      row(
        contender,
        of('perSecond').toFixed(0),
        of('p50').toFixed(1),
        of('p99').toFixed(1),
        ratio(contender, 'postgraphile', done).toFixed(2),
        ratio(contender, 'floor', done).toFixed(2),
      );
    }
  }
  const of = (wanted: (page: Page) => boolean, one: Contender, other: Contender): string =>
    Math.min(...[...measured].filter(([page]) => wanted(page)).map(([, done]) => ratio(one, other, done))).toFixed(2);
  const whole = (name: Page['name']) => (page: Page) => page.name === name && !page.half;
  console.log('\nThe last line has the least of its kind where there are several.');
  console.log(
    [
      ...(['list', 'story', 'quiz'] as const).map(
        (name) => `${name}_ratio=${of(whole(name), 'uncached', 'postgraphile')}`,
      ),
      `half_ratio=${of(({ half }) => half, 'uncached', 'postgraphile')}`,
      `cached_ratio=${of(() => true, 'cached', 'postgraphile')}`,
      `floor_ratio=${of(({ half }) => !half, 'uncached', 'floor')}`,
    ].join(' '),
  );
}

function row(...[name = '', ...figures]: readonly string[]): void {
  console.log(`${name.padEnd(14)}${figures.map((figure) => figure.padStart(17)).join('')}`);
}

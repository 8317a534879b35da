import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startBudgets, type Payer } from '../../../apps/api/src/limits/budgets.ts';
import { signedUp } from '../../helpers/accounts.ts';
import type { ApiClient } from '../../helpers/api-client.ts';
import { startApiAndStore, type ApiAndStore } from '../../helpers/api-and-store.ts';
import { checkoutsOf, metricsOf } from '../../helpers/metrics.ts';
import { jsonHeaders, send, type RawAnswer } from '../../helpers/raw-request.ts';

const query = '{ stories(first: 100) { edges { node { title articles { id } } } } }';
const sizes = { person: 30_000, address: 60_000 };

describe('whoever asks for too much within a minute waits', () => {
  let running: ApiAndStore;

  beforeAll(async () => {
    running = await startApiAndStore(
      {
        COST_PER_PERSON: String(sizes.person),
        COST_PER_ADDRESS: String(sizes.address),
        RESPONSE_CACHE_MB: '0',
        TRUST_PROXY: '1',
      },
      { processes: 1 },
    );
  });
  afterAll(async () => {
    await running?.stop();
  });

  const askFrom = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> =>
    send(running.api, {
      headers: { ...jsonHeaders, 'x-forwarded-for': address, ...headers },
      body: JSON.stringify({ query }),
    });
  /** Asks until it is refused: how often it was answered, and the refusal. */
  async function askOn(address: string, headers?: Readonly<Record<string, string>>) {
    for (let answered = 0; ; answered += 1) {
      const answer = await askFrom(address, headers);
      if (answer.status !== 200) return { answered, answer };
      if (answered > 1000) throw new Error('It was never refused.');
    }
  }
  const person = async (name: string): Promise<ApiClient> =>
    signedUp({ url: running.api.url, prisma: running.prisma }, name);
  const cookiesOf = ({ cookies }: ApiClient) => ({
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  });
  async function tokenOf(client: ApiClient): Promise<{ authorization: string }> {
    const { createAccessToken } = await client.ask(
      `mutation { createAccessToken(input: { name: "bulk", scopes: [LEARN] }) { ... on CreateAccessTokenPayload { secret } ... on Error { message } } }`,
    );
    return { authorization: `Bearer ${createAccessToken.secret}` };
  }

  test('an address alone', async () => {
    const { answered, answer } = await askOn('10.0.0.1');
    expect(answered).toBeGreaterThan(10);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(answer.json.errors[0].extensions).toEqual({
      code: 'RATE_LIMITED',
      limit: { of: 'address', most: sizes.address },
    });
    expect(answer.json.errors[0].message).toMatch(/^Your network has asked for more than 60000 rows/);
    expect(answer.json.data).toBeUndefined();
    expect((await askFrom('10.0.0.2')).status).toBe(200);
  });

  test('a burst after that asks the database for nothing', async () => {
    await askOn('10.0.1.1');
    const [before, refusedBefore] = [await checkoutsOf(running.api), await refusals()];
    const burst = await Promise.all(Array.from({ length: 50 }, () => askFrom('10.0.1.1')));
    expect(new Set(burst.map(({ status }) => status))).toEqual(new Set([429]));
    expect(burst.every(({ headers }) => Number(headers['retry-after']) > 0)).toBe(true);
    expect(await checkoutsOf(running.api)).toBe(before);
    expect((await refusals()) - refusedBefore).toBe(50);
  });
  const refusals = async (): Promise<number> =>
    (await metricsOf(running.api)).get('crossread_refused_total{reason="RATE_LIMITED"}') ?? 0;

  test('a person, while their neighbours go on', async () => {
    const [ada, ben] = [await person('ada'), await person('ben')];
    const { answer } = await askOn('10.0.2.1', cookiesOf(ada));
    expect(answer.json.errors[0].extensions.limit).toEqual({ of: 'person', most: sizes.person });
    expect((await askFrom('10.0.2.1', cookiesOf(ben))).status).toBe(200);
    expect((await askFrom('10.0.2.1')).status).toBe(200);
    // From elsewhere it is the same person.
    expect((await askFrom('10.0.2.2', cookiesOf(ada))).status).toBe(429);
  });

  test('a token, while the person it belongs to goes on', async () => {
    const eve = await person('eve');
    const token = await tokenOf(eve);
    const { answer } = await askOn('10.0.3.1', token);
    expect(answer.json.errors[0].extensions.limit).toEqual({ of: 'token', most: sizes.person });
    expect((await askFrom('10.0.3.1', cookiesOf(eve))).status).toBe(200);
  });

  test('guesses at tokens count against their address', async () => {
    let guesses = 0;
    for (let status = 401; status === 401; guesses += 1) {
      ({ status } = await askFrom('10.0.4.1', { authorization: `Bearer crossread_${guesses}` }));
    }
    expect(guesses).toBeLessThan(70);
    expect((await askFrom('10.0.4.1')).status).toBe(429);
  });
});

describe('budgets', () => {
  const payer: Payer = { address: '10.0.0.1', credential: null };
  const nobody = { id: null, byToken: false };

  afterEach(() => {
    jest.useRealTimers();
  });

  test('are new after a minute', async () => {
    jest.useFakeTimers();
    const budgets = startBudgets({ person: 100, address: 100 });
    expect(await budgets.spend(payer, nobody, 80)).toBeNull();
    expect(budgets.exhausted(payer)).toBeNull();
    expect(await budgets.spend(payer, nobody, 80)).toMatchObject({ of: 'address', most: 100, seconds: 60 });
    jest.advanceTimersByTime(30_000);
    expect(budgets.exhausted(payer)).toMatchObject({ of: 'address', seconds: 30 });
    jest.advanceTimersByTime(30_001);
    expect(budgets.exhausted(payer)).toBeNull();
    expect(await budgets.spend(payer, nobody, 80)).toBeNull();
  });

  test('hold a request that asks for nothing to be worth something', async () => {
    const budgets = startBudgets({ person: 100, address: 25 });
    expect([
      await budgets.spend(payer, nobody, 0),
      await budgets.spend(payer, nobody, 0),
      await budgets.spend(payer, nobody, 0),
    ]).toEqual([null, null, expect.objectContaining({ of: 'address' })]);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';

let running: ApiAndStore;

beforeAll(async () => {
  running = await startApiAndStore();
});
afterAll(async () => {
  await running?.stop();
});

/** graphql-http's audits of the GraphQL over HTTP specification, against the server as it runs in production. */
const audits = serverAudits({ url: () => `${running.api.url}/graphql` });

test('there are as many audits as there were', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
});

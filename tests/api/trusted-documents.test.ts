import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import texts from '../../apps/api/trusted-documents.json' with { type: 'json' };
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';

let running: ApiAndStore;

beforeAll(async () => {
  running = await startApiAndStore();
}, 180_000);
afterAll(async () => {
  await running?.stop();
});

const idOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const nobodysId = idOf('{ __typename }');

function send(body: object, headers: Record<string, string> = {}): Promise<Response> {
  const accept = 'application/graphql-response+json';
  return running.api.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: JSON.stringify(body),
  });
}

describe('a document of our own pages', () => {
  test('is answered by its hash as by its text, cost and all', async () => {
    const variables = { first: 3, language: 'DE' };
    const asked = [{ documentId: idOf(texts.Library) }, { query: texts.Library }];
    const answers = await Promise.all(asked.map((by) => send({ ...by, variables })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [byHash, byText] = await Promise.all(answers.map((answer) => answer.json()));
    expect(byHash).toMatchObject({ data: { stories: { edges: [] } }, extensions: { cost: { limit: 20_000 } } });
    expect(byHash).toEqual(byText);
  });

  test('is kept for everybody under its hash', async () => {
    const asked = { documentId: idOf(texts.ExportFormats), variables: {} };
    const etag = (await send(asked)).headers.get('etag') ?? 'none';
    expect((await send(asked, { 'if-none-match': etag })).status).toBe(304);
  });

  test('may be a subscription', async () => {
    const asked = { documentId: idOf(texts.JobChanged), variables: { id: 'none' } };
    const answer = await send(asked, { accept: 'text/event-stream' });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(await answer.text()).toContain('"jobChanged":null');
  });

  test.each([
    ['ImportStory', 'may be of two megabytes', 200],
    ['ReportQuestion', 'may not', 413],
  ] as const)('%s %s', async (name, _may, status) => {
    const input = { questionId: 'none', message: 'word '.repeat(400_000) };
    const reports = [{ name: 'a', content: input.message }];
    const variables = { input: name === 'ImportStory' ? { reports } : input };
    expect((await send({ documentId: idOf(texts[name]), variables })).status).toBe(status);
  });
});

test.each([
  ['a hash of no document', { documentId: nobodysId }],
  ['what is no hash', { documentId: 7 }],
])('%s is not found, for the client to send the document instead', async (_what, asked) => {
  const answer = await send(asked);
  expect(answer.status).toBe(400);
  expect((await answer.json()).errors).toEqual([
    expect.objectContaining({
      message: 'PersistedQueryNotFound',
      extensions: expect.objectContaining({ code: 'PERSISTED_QUERY_NOT_FOUND' }),
    }),
  ]);
});

test('a stranger’s document beside a trusted hash is not run as a trusted one', async () => {
  expect((await send({ documentId: idOf(texts.ExportFormats), query: '{ __typename }' })).status).toBe(400);
});

import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createClient, fetchExchange, type Client } from '@urql/core';
import ids from '../../apps/web/src/graphql/generated/document-ids.json' with { type: 'json' };
import texts from '../../apps/api/trusted-documents.json' with { type: 'json' };
import { cache } from '../../apps/web/src/graphql/cache.ts';
import type { Data } from '../helpers/api-client.ts';
import { madeUpAnswer, madeUpVariables } from '../helpers/made-up-answers.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** The cache of the pages in front of an API that gives these answers. */
function clientOf(answerTo: (document: string) => Data): Client {
  return createClient({
    url: 'http://pages/graphql',
    preferGetMethod: false,
    fetchSubscriptions: true,
    exchanges: [cache(), fetchExchange],
    fetch: async (_url, init) => {
      const { query } = JSON.parse(String(init?.body)) as { query: string };
      const body = JSON.stringify({ data: await answerTo(query), hasNext: false });
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    },
  });
}

const kindOf = (document: string) => document.split(' ')[0] as 'query' | 'mutation' | 'subscription';
const inBrowser = Object.keys(ids) as (keyof typeof texts)[];

test.each(inBrowser.map((name) => [name, texts[name]] as const))(
  'takes %s in without a warning, whatever it is answered with',
  async (_name, document) => {
    const warn = jest.spyOn(console, 'warn').mockReturnValue();
    for (const choice of [0, 1, 2, 3]) {
      const answer = madeUpAnswer(document, choice);
      const client = clientOf(() => answer);
      const result = await client[kindOf(document)](document, madeUpVariables(document)).toPromise();
      expect(result.data).toEqual(answer);
    }
    expect(warn.mock.calls).toEqual([]);
  },
);

describe('after a mutation', () => {
  const report = (id: string) => ({
    __typename: 'QuestionReport',
    ...{ id, message: 'wrong', createdAt: '2026-01-01' },
    question: { __typename: 'Question', id: `question of ${id}`, prompt: 'Who?' },
  });
  const edges = ['r1', 'r2'].map((id) => ({ __typename: 'ViewerQuestionReportsConnectionEdge', node: report(id) }));
  const questionReports = { __typename: 'ViewerQuestionReportsConnection', edges };
  const accessToken = (id: string) => ({
    __typename: 'AccessToken',
    ...{ id, name: id, scopes: [], expiresAt: '2026-01-01', usedOn: null },
  });
  const accessTokens = ['t1', 't2'].map(accessToken);
  const viewer = { __typename: 'Viewer', questionReports, accessTokens };

  /** Asks for a list, sends the mutation, and gives what the list was before the API had answered, and is then. */
  async function listAround(list: string, mutation: string, input: object, payload: object) {
    let answer: (data: Data) => void = () => {};
    const answered = new Promise<Data>((resolve) => (answer = resolve));
    const client = clientOf((document) => (document.startsWith('query') ? { viewer } : answered));
    const seen: Data[] = [];
    const { unsubscribe } = client.query(list, {}).subscribe(({ data }) => seen.push(data?.viewer));
    while (seen.length === 0) await new Promise(setImmediate);
    const done = client.mutation(mutation, { input }).toPromise();
    await new Promise(setImmediate);
    const before = seen.at(-1);
    answer({ result: payload });
    await done;
    await new Promise(setImmediate);
    unsubscribe();
    return { before: idsOf(before), after: idsOf(seen.at(-1)) };
  }
  const idsOf = (of: Data): readonly string[] =>
    (of.accessTokens ?? of.questionReports.edges.map(({ node }: Data) => node)).map(({ id }: Data) => id);
  const refused = { __typename: 'NotAllowedError', message: 'Not for you.' };

  test.each([
    {
      what: 'a new token stands first, once it is made',
      list: texts.AccessTokens,
      mutation: texts.CreateAccessToken,
      input: { name: 't3', scopes: [] },
      payload: { __typename: 'CreateAccessTokenPayload', secret: 's', accessToken: accessToken('t3') },
      before: ['t1', 't2'],
      after: ['t3', 't1', 't2'],
    },
    {
      what: 'a token is gone when it is revoked, and not before',
      list: texts.AccessTokens,
      mutation: texts.RevokeAccessToken,
      input: { accessTokenId: 't1' },
      payload: { __typename: 'RevokeAccessTokenPayload', accessTokenId: 't1' },
      before: ['t1', 't2'],
      after: ['t2'],
    },
    {
      what: 'a token that could not be revoked stays',
      list: texts.AccessTokens,
      mutation: texts.RevokeAccessToken,
      input: { accessTokenId: 't1' },
      payload: refused,
      before: ['t1', 't2'],
      after: ['t1', 't2'],
    },
    {
      what: 'a report that is dealt with is gone at once',
      list: texts.QuestionReports,
      mutation: texts.CloseQuestionReport,
      input: { reportId: 'r1' },
      payload: { __typename: 'CloseQuestionReportPayload', report: { __typename: 'QuestionReport', id: 'r1' } },
      before: ['r2'],
      after: ['r2'],
    },
    {
      what: 'and is back where it was refused',
      list: texts.QuestionReports,
      mutation: texts.CloseQuestionReport,
      input: { reportId: 'r1' },
      payload: refused,
      before: ['r2'],
      after: ['r1', 'r2'],
    },
  ])('$what', async ({ list, mutation, input, payload, before, after }) => {
    expect(await listAround(list, mutation, input, payload)).toEqual({ before, after });
  });

  test('an answer is among those of its attempt', async () => {
    const attempt = { ...madeUpAnswer(texts.Attempt, 0).attempt, id: 'a', responses: [] };
    const response = madeUpAnswer(texts.Attempt, 0).attempt.responses[0];
    const submitResponse = { __typename: 'SubmitResponsePayload', response };
    const client = clientOf((document) => (document.startsWith('query') ? { attempt } : { submitResponse }));
    await client.query(texts.Attempt, { id: 'a' });
    const input = { attemptId: 'a', questionId: 'q', answer: {} };
    await client.mutation(texts.SubmitResponse, { input });
    const known = await client.query(texts.Attempt, { id: 'a' }, { requestPolicy: 'cache-only' });
    expect(known.data.attempt.responses).toEqual([response]);
  });
});

import type { Cache, Data, UpdateResolver } from '@urql/exchange-graphcache';

const viewer = { __typename: 'Viewer' };

/** By mutation: the lists that it changes, besides the objects that it gives back. None where it was refused. */
export const updates: Readonly<Record<string, UpdateResolver<Data>>> = {
  submitResponse({ submitResponse }, { input }, cache) {
    const response = keyIn(submitResponse, 'response', cache);
    const attempt = { __typename: 'Attempt', id: idIn(input, 'attemptId') };
    if (response) change(cache, attempt, 'responses', (keys) => [...keys.filter((key) => key !== response), response]);
  },
  createAccessToken({ createAccessToken }, _args, cache) {
    const token = keyIn(createAccessToken, 'accessToken', cache);
    if (token) change(cache, viewer, 'accessTokens', (keys) => [token, ...keys]);
  },
  revokeAccessToken({ revokeAccessToken }, { input }, cache) {
    if ((revokeAccessToken as Data).__typename !== 'RevokeAccessTokenPayload') return;
    const token = cache.keyOfEntity({ __typename: 'AccessToken', id: idIn(input, 'accessTokenId') });
    change(cache, viewer, 'accessTokens', (keys) => keys.filter((key) => key !== token));
  },
  closeQuestionReport({ closeQuestionReport }, _args, cache) {
    const report = keyIn(closeQuestionReport, 'report', cache);
    if (!report) return;
    for (const { fieldName, arguments: args } of cache.inspectFields(viewer)) {
      if (fieldName !== 'questionReports') continue;
      const connection = cache.resolve(viewer, fieldName, args) as string;
      change(cache, connection, 'edges', (edges) => edges.filter((edge) => cache.resolve(edge, 'node') !== report));
    }
  },
};

type Entity = Data | string;

/** The key of an object that a mutation gives back; null where it gives an error. */
function keyIn(result: unknown, field: string, cache: Cache): string | null {
  return cache.keyOfEntity((result as Data)[field] as Data | undefined);
}

function idIn(input: unknown, field: string): string {
  return (input as Readonly<Record<string, string>>)[field] ?? '';
}

/** Changes a list of objects, by their keys, where it is known. */
function change(
  cache: Cache,
  of: Entity,
  field: string,
  changed: (keys: readonly string[]) => readonly string[],
): void {
  const keys = cache.resolve(of, field) as readonly string[] | undefined;
  if (keys) cache.link(of, field, [...changed(keys)]);
}

import { graphql, type ResultOf } from '#graphql/tada.ts';

export const accessTokenFragment = graphql(`
  fragment AccessToken on AccessToken @_unmask {
    id
    name
    scopes
    expiresAt
    usedOn
  }
`);

export type AccessToken = ResultOf<typeof accessTokenFragment>;

export const accessTokensQuery = graphql(
  `
    query AccessTokens {
      viewer {
        __typename
        accessTokens {
          ...AccessToken
        }
      }
    }
  `,
  [accessTokenFragment],
);

export const createAccessTokenMutation = graphql(
  `
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
      result: createAccessToken(input: $input) {
        __typename
        ... on CreateAccessTokenPayload {
          secret
          accessToken {
            ...AccessToken
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [accessTokenFragment],
);

export const revokeAccessTokenMutation = graphql(`
  mutation RevokeAccessToken($input: RevokeAccessTokenInput!) {
    result: revokeAccessToken(input: $input) {
      __typename
      ... on RevokeAccessTokenPayload {
        accessTokenId
      }
      ... on Error {
        message
      }
    }
  }
`);

import { cache } from 'react';
import { fetchGraphQL } from '#graphql/server.ts';
import { attributionFragment } from '#features/story/attribution-fragment.ts';
import { intervalFragment } from '#features/story/interval.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';

const claimsFragment = graphql(
  `
    fragment ReaderClaims on ClaimConnection @_unmask {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          type
          status
          sole
          span {
            start
            end
            text
          }
          attribution {
            ...Attribution
            cue {
              text
            }
          }
          figure {
            kind
            unit
            hedge {
              text
            }
            literal {
              ...Interval
            }
            pragmatic {
              ...Interval
            }
          }
        }
      }
    }
  `,
  [attributionFragment, intervalFragment],
);

const reportFragment = graphql(`
  fragment ReaderReport on Article @_unmask {
    id
    displayName
    byline
    agency
    text
    published {
      date
      basis
    }
    blocks {
      start
      end
      kind
    }
  }
`);

const comparisonFragment = graphql(`
  fragment ReaderComparison on Comparison @_unmask {
    id
    label(language: $language)
    saidIn(language: $language)
    verdict
    members {
      id
      span {
        text
      }
      article {
        id
      }
    }
    pairs {
      id
      verdict
      reason(language: $language)
      saidIn(language: $language)
      a {
        id
      }
      b {
        id
      }
    }
  }
`);

const storyQuery = graphql(
  `
    query ReaderStory($slug: String!, $language: Language!) {
      story(slug: $slug) {
        slug
        title
        articles {
          id
          displayName
        }
        comparisons {
          ...ReaderComparison
        }
      }
    }
  `,
  [comparisonFragment],
);

const reportQuery = graphql(
  `
    query ReaderReport($id: ID!) {
      node(id: $id) {
        ... on Article {
          ...ReaderReport
          claims(first: 100) {
            ...ReaderClaims
          }
        }
      }
    }
  `,
  [reportFragment, claimsFragment],
);

/** What a long report asserts beyond its first hundred claims. */
const moreClaimsQuery = graphql(
  `
    query ReaderMoreClaims($id: ID!, $after: String) {
      node(id: $id) {
        ... on Article {
          claims(first: 100, after: $after) {
            ...ReaderClaims
          }
        }
      }
    }
  `,
  [claimsFragment],
);

export type ReaderStory = NonNullable<ResultOf<typeof storyQuery>['story']>;
type ClaimsPage = ResultOf<typeof claimsFragment>;
export type ReaderClaim = ClaimsPage['edges'][number]['node'];
export type ReaderReport = ResultOf<typeof reportFragment> & { readonly claims: readonly ReaderClaim[] };
export type ReaderComparison = ResultOf<typeof comparisonFragment>;

/** A story's reports by name and its comparisons, or null where no story has this address. Asked once a request. */
export const fetchReaderStory = cache(async (slug: string): Promise<ReaderStory | null> => {
  const { story } = await fetchGraphQL(storyQuery, { slug, language: await askedLanguage() });
  return story;
});

/** One report with its text and all its claims. */
export const fetchReport = cache(async (id: string): Promise<ReaderReport | null> => {
  const { node } = await fetchGraphQL(reportQuery, { id });
  return node && 'text' in node ? { ...node, claims: await allClaims(id, node.claims) } : null;
});

async function allClaims(id: string, { edges, pageInfo }: ClaimsPage): Promise<readonly ReaderClaim[]> {
  const claims = edges.map(({ node }) => node);
  if (!pageInfo.hasNextPage) return claims;
  const { node } = await fetchGraphQL(moreClaimsQuery, { id, after: pageInfo.endCursor });
  return node && 'claims' in node ? [...claims, ...(await allClaims(id, node.claims))] : claims;
}

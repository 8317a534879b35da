import { cache } from 'react';
import { fetchGraphQL } from '#graphql/server.ts';
import { attributionFragment } from '#features/comparison/who-says.ts';
import { intervalFragment } from '#features/story/interval.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

const reportFragment = graphql(
  `
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
      claims {
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
  `,
  [attributionFragment, intervalFragment],
);

const comparisonFragment = graphql(`
  fragment ReaderComparison on Comparison @_unmask {
    id
    label
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
      reason
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
    query ReaderStory($slug: String!) {
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
        ...ReaderReport
      }
    }
  `,
  [reportFragment],
);

export type ReaderStory = NonNullable<ResultOf<typeof storyQuery>['story']>;
export type ReaderReport = ResultOf<typeof reportFragment>;
export type ReaderClaim = ReaderReport['claims'][number];
export type ReaderComparison = ResultOf<typeof comparisonFragment>;

/** A story's reports by name and its comparisons, or null where no story has this address. Asked once a request. */
export const fetchReaderStory = cache(async (slug: string): Promise<ReaderStory | null> => {
  const { story } = await fetchGraphQL(storyQuery, { slug });
  return story;
});

/** One report with its text and all its claims. */
export const fetchReport = cache(async (id: string): Promise<ReaderReport | null> => {
  const { node } = await fetchGraphQL(reportQuery, { id });
  return node && 'text' in node ? node : null;
});

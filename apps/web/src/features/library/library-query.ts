import { graphql } from '#graphql/tada.ts';
import { storyCardFragment } from './story-card.tsx';

export const libraryQuery = graphql(
  `
    query Library($first: Int!, $after: String, $search: String, $verdict: Verdict) {
      stories(first: $first, after: $after, search: $search, verdict: $verdict) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            slug
            quizzes {
              id
            }
            ...StoryCard
          }
        }
      }
    }
  `,
  [storyCardFragment],
);

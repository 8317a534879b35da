import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';
import type { LibraryFilter } from './library-filter.ts';
import { storyCardFragment } from './story-card.tsx';

const libraryQuery = graphql(
  `
    query Library($first: Int!, $after: String, $search: String, $verdict: Verdict, $language: Language!) {
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

export type Stories = ResultOf<typeof libraryQuery>['stories'];

const storiesPerPage = 24;

/** A page of the stories that whoever asks may see. */
export async function fetchStories({ after, search, verdict }: LibraryFilter): Promise<Stories> {
  const variables = { first: storiesPerPage, after, search: search || null, verdict, language: await askedLanguage() };
  const { stories } = await fetchGraphQL(libraryQuery, variables);
  return stories;
}

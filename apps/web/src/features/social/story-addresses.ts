import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

const storyAddressesQuery = graphql(`
  query StoryAddresses($after: String) {
    stories(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          slug
        }
      }
    }
  }
`);

/** So many that a sitemap stays small; the newest, which is how the library is ordered. */
const storiesMost = 2_000;

/** Slugs of the stories that everybody sees. */
export async function fetchStoryAddresses(): Promise<readonly string[]> {
  const slugs: string[] = [];
  let after: string | null = null;
  do {
    const { stories }: ResultOf<typeof storyAddressesQuery> = await fetchGraphQL(storyAddressesQuery, { after });
    slugs.push(...stories.edges.map(({ node }) => node.slug));
    after = stories.pageInfo.hasNextPage ? stories.pageInfo.endCursor : null;
  } while (after !== null && slugs.length < storiesMost);
  return slugs;
}

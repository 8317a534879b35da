import { fetchGraphQL } from '#graphql/server.ts';
import { graphql } from '#graphql/tada.ts';

const storyExistsQuery = graphql(`
  query StoryExists($slug: String!) {
    story(slug: $slug) {
      id
    }
  }
`);

export async function storyExists(slug: string): Promise<boolean> {
  const { story } = await fetchGraphQL(storyExistsQuery, { slug });
  return story !== null;
}

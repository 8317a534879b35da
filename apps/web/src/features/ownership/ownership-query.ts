import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

/** Apart from the story itself, whose answer is the same for everybody and kept. */
const ownershipQuery = graphql(`
  query Ownership($slug: String!) {
    story(slug: $slug) {
      id
      visibility
      viewerIsOwner
    }
    viewer {
      role
      abilities
    }
  }
`);

type Answer = ResultOf<typeof ownershipQuery>;
export type Ownership = NonNullable<Answer['story']> & Answer['viewer'];

/** Whose a story is and what the viewer may do with it; null where there is none. */
export async function fetchOwnership(slug: string): Promise<Ownership | null> {
  const { story, viewer } = await fetchGraphQL(ownershipQuery, { slug });
  return story && { ...story, ...viewer };
}

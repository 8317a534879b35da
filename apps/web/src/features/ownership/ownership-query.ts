import { cookies } from 'next/headers';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

/** Apart from the story itself, whose answer is the same for everybody and kept. */
const ownershipQuery = graphql(`
  query Ownership($slug: String!) {
    story(slug: $slug) {
      id
      visibility
      viewerIsOwner
      sharedWith {
        id
        name
      }
    }
    viewer {
      role
      abilities
      classes {
        id
        name
      }
    }
  }
`);

type Answer = ResultOf<typeof ownershipQuery>;
export type Ownership = NonNullable<Answer['story']> & Answer['viewer'];

/** Whose a story is and what the viewer may do with it; null where there is none, or where nobody is known by a cookie. */
export async function fetchOwnership(slug: string): Promise<Ownership | null> {
  if ((await cookies()).size === 0) return null;
  const { story, viewer } = await fetchGraphQL(ownershipQuery, { slug });
  return story && { ...story, ...viewer };
}

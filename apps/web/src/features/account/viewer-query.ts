import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

const viewerQuery = graphql(`
  query Viewer {
    viewer {
      role
      user {
        name
        email
      }
    }
  }
`);

export type Viewer = ResultOf<typeof viewerQuery>['viewer'];

/** Whoever asked for the page. */
export async function fetchViewer(): Promise<Viewer> {
  return (await fetchGraphQL(viewerQuery, {})).viewer;
}

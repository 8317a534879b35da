import { fetchGraphQL } from '#graphql/server.ts';
import { graphql } from '#graphql/tada.ts';

const taughtAssignmentQuery = graphql(`
  query TaughtAssignment($id: ID!) {
    assignment(id: $id) {
      id
      title
      class {
        viewerIsTeacher
      }
    }
  }
`);

/** An assignment of a class that whoever asks teaches; null where there is none. */
export async function fetchTaughtAssignment(
  id: string,
): Promise<{ readonly id: string; readonly title: string } | null> {
  const { assignment } = await fetchGraphQL(taughtAssignmentQuery, { id });
  return assignment?.class.viewerIsTeacher ? assignment : null;
}

import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

const mayReadLogQuery = graphql(`
  query MayReadLog {
    viewer {
      abilities
    }
  }
`);

const logQuery = graphql(`
  query ClassLog($classId: ID, $after: String) {
    classLog(classId: $classId, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          at
          act
          actorName
          className
          nickname
          title
        }
      }
    }
  }
`);

export type ClassLog = NonNullable<ResultOf<typeof logQuery>['classLog']>;
export type LogEntry = ClassLog['edges'][number]['node'];

interface AskedOf {
  /** Of all classes that one may know of, where it is null. */
  readonly classId: string | null;
  readonly after: string | null;
}

/** Who looked at answers, newest first; null for those who teach nobody. */
export async function fetchLog(of: AskedOf): Promise<ClassLog | null> {
  const { viewer } = await fetchGraphQL(mayReadLogQuery, {});
  if (!viewer.abilities.includes('TEACH')) return null;
  return (await fetchGraphQL(logQuery, { ...of })).classLog;
}

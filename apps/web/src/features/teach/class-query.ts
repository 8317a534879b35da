import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

const classQuery = graphql(`
  query TaughtClass($id: ID!) {
    class(id: $id) {
      id
      name
      viewerIsTeacher
      joinCode
      joinOpen
      pupils {
        id
        nickname
        extraTimePercent
      }
      assignments {
        id
        title
        state
        opensAt
        closesAt
        timeLimitSeconds
        attemptsAllowed
        feedback
        shuffleOptions
        questionCount
      }
    }
    stories(first: 50, orderBy: TITLE) {
      edges {
        node {
          id
          title
          quizzes {
            id
            title
          }
        }
      }
    }
  }
`);

type Found = ResultOf<typeof classQuery>;
export type TaughtClass = NonNullable<Found['class']>;
export type TaughtPupil = TaughtClass['pupils'][number];
export type SetAssignment = TaughtClass['assignments'][number];
/** A story with quizzes that can be set. */
export type StoryToSet = Found['stories']['edges'][number]['node'];

/** A class that whoever asks teaches, and what it can be set; null where there is none. */
export async function fetchTaughtClass(
  id: string,
): Promise<{ readonly taught: TaughtClass; readonly stories: readonly StoryToSet[] } | null> {
  const { class: found, stories } = await fetchGraphQL(classQuery, { id });
  if (!found?.viewerIsTeacher) return null;
  return { taught: found, stories: stories.edges.map(({ node }) => node).filter(({ quizzes }) => quizzes.length > 0) };
}

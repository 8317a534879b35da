import { ownStoryFragment } from '#features/account/own-stories.tsx';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

const teachingQuery = graphql(
  `
    query Teaching {
      viewer {
        role
        abilities
        classes {
          id
          name
          pupilCount
          joinOpen
        }
        stories(first: 50) {
          edges {
            node {
              ...OwnStory
            }
          }
        }
        quizzes(first: 50) {
          edges {
            node {
              id
              title
              story {
                id
                title
              }
            }
          }
        }
      }
      settings {
        teacherSignUpOpen
      }
    }
  `,
  [ownStoryFragment],
);

export type Teaching = ResultOf<typeof teachingQuery>;

/** Whoever asked for the page, with the classes that they teach. */
export async function fetchTeaching(): Promise<Teaching> {
  return fetchGraphQL(teachingQuery, {});
}

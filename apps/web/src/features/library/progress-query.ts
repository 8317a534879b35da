import { cookies } from 'next/headers';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

/** Apart from the stories themselves, whose answer is the same for everybody and kept. */
const progressQuery = graphql(`
  query Progress {
    viewer {
      attempts(first: 100) {
        edges {
          node {
            id
            finishedAt
            answeredCount
            quiz {
              id
              story {
                id
              }
            }
          }
        }
      }
      reviewPlan {
        dueCount
      }
    }
  }
`);

type Attempt = ResultOf<typeof progressQuery>['viewer']['attempts']['edges'][number]['node'];

export interface Progress {
  /** The latest attempt at a quiz of each story that the reader has tried, by the story's id. */
  readonly attempts: ReadonlyMap<string, Attempt>;
  /** How many questions are due for review. */
  readonly dueCount: number;
}

/** How far the reader has got; nothing where nobody is known by a cookie. */
export async function fetchProgress(): Promise<Progress> {
  if ((await cookies()).size === 0) return { attempts: new Map(), dueCount: 0 };
  const { viewer } = await fetchGraphQL(progressQuery, {});
  const newestFirst = viewer.attempts.edges.map(({ node }) => node);
  return {
    attempts: new Map(newestFirst.toReversed().map((attempt) => [attempt.quiz.story.id, attempt])),
    dueCount: viewer.reviewPlan.dueCount,
  };
}

export type StoryProgress = Attempt;

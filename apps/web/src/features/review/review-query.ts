import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

const reviewQuery = graphql(`
  query Review {
    viewer {
      user {
        id
      }
      reviewPlan {
        dueCount
        dueQuizzes {
          count
          quiz {
            id
            title
            story {
              title
              slug
            }
          }
        }
        forecast {
          date
          count
        }
        skills {
          skill
          answers
          mastery
          history {
            date
            mastery
          }
        }
      }
    }
  }
`);

export type Reviewing = ResultOf<typeof reviewQuery>['viewer'];
export type DueQuiz = Reviewing['reviewPlan']['dueQuizzes'][number];
export type SkillMastery = Reviewing['reviewPlan']['skills'][number];

/** What whoever asked for the page is to be asked again. */
export async function fetchReview(): Promise<Reviewing> {
  return (await fetchGraphQL(reviewQuery, {})).viewer;
}

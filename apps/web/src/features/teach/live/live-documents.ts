import { graphql, type ResultOf } from '#graphql/tada.ts';

export const liveFragment = graphql(`
  fragment LiveAssignment on Assignment @_unmask {
    id
    title
    state
    class {
      id
      name
      joinCode
      joinOpen
    }
    progress {
      joinedCount
      begunCount
      finishedCount
      pupils {
        answeredCount
        begun
        finished
        pupil {
          id
          nickname
        }
      }
      questions {
        answeredCount
        meanScore
        revealed
        question {
          id
          prompt(language: $language)
          saidIn(language: $language)
          options(language: $language) {
            id
            text
          }
        }
        options {
          id
          count
          role
        }
        review {
          correctOptionIds
          correctText(language: $language)
          explanation(language: $language)
          saidIn(language: $language)
          evidence {
            start
            end
            text
            article {
              id
              displayName
            }
          }
        }
      }
    }
  }
`);

export const liveSubscription = graphql(
  `
    subscription LiveAssignment($id: ID!, $language: Language!) {
      assignmentChanged(id: $id) {
        ...LiveAssignment
      }
    }
  `,
  [liveFragment],
);

export type LiveAssignment = ResultOf<typeof liveFragment>;
export type LiveProgress = NonNullable<LiveAssignment['progress']>;
export type LiveQuestion = LiveProgress['questions'][number];

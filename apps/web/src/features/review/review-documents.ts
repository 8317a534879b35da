import { graphql } from '#graphql/tada.ts';

export const startReviewMutation = graphql(`
  mutation StartReview($quizId: ID!) {
    result: startAttempt(input: { quizId: $quizId, review: true }) {
      __typename
      ... on StartAttemptPayload {
        attempt {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const eraseLearningMutation = graphql(`
  mutation EraseLearning {
    result: eraseLearning {
      __typename
      ... on EraseLearningPayload {
        attempts
      }
      ... on Error {
        message
      }
    }
  }
`);

export const learningQuery = graphql(`
  query Learning {
    viewer {
      learning
    }
  }
`);

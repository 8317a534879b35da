import { graphql } from '#graphql/tada.ts';
import { jobFragment } from '#features/jobs/job-fragment.ts';

export const generateQuizMutation = graphql(
  `
    mutation GenerateQuiz($input: GenerateQuizInput!) {
      result: generateQuiz(input: $input) {
        __typename
        ... on GenerateQuizPayload {
          job {
            ...Job
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);

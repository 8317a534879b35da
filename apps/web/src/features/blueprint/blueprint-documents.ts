import { jobFragment } from '#features/jobs/job-fragment.ts';
import { graphql } from '#graphql/tada.ts';

export const makeByBlueprintMutation = graphql(
  `
    mutation MakeByBlueprint($input: GenerateQuizInput!) {
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

/** Why the quiz is shorter or narrower than asked, in the page's language. */
export const jobNotesQuery = graphql(`
  query JobNotes($id: ID!, $language: Language!) {
    job(id: $id) {
      id
      problems {
        message(language: $language)
        saidIn(language: $language)
      }
    }
  }
`);

import { jobFragment } from '#features/jobs/job-fragment.ts';
import type { ResultOf } from '#graphql/tada.ts';
import { graphql } from '#graphql/tada.ts';

export const previewReportMutation = graphql(`
  mutation PreviewReport($input: PreviewReportInput!) {
    previewReport(input: $input) {
      __typename
      ... on PreviewReportPayload {
        preview {
          title
          publisher
          agency
          published {
            date
            basis
          }
          words
          figures
          problems {
            code
            message
          }
        }
      }
      ... on Error {
        message
      }
      ... on InvalidInputError {
        problems {
          code
          message
        }
      }
    }
  }
`);

export const importStoryMutation = graphql(
  `
    mutation ImportStory($input: ImportStoryInput!) {
      importStory(input: $input) {
        __typename
        ... on ImportStoryPayload {
          job {
            ...Job
          }
        }
        ... on Error {
          message
        }
        ... on InvalidInputError {
          problems {
            code
            input
            message
          }
        }
      }
    }
  `,
  [jobFragment],
);

type PreviewResult = ResultOf<typeof previewReportMutation>['previewReport'];
export type Preview = Extract<PreviewResult, { __typename: 'PreviewReportPayload' }>['preview'];

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
      ... on InvalidInputError {
        message
        problems {
          code
          message
        }
      }
    }
  }
`);

const jobFragment = graphql(`
  fragment ImportJob on Job @_unmask {
    id
    state
    step
    done
    total
    problems {
      code
      input
      message
    }
    story {
      slug
      title
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
            ...ImportJob
          }
        }
        ... on InvalidInputError {
          message
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

export const importJobQuery = graphql(
  `
    query ImportJob($id: ID!) {
      job(id: $id) {
        ...ImportJob
      }
    }
  `,
  [jobFragment],
);

export type ImportJob = ResultOf<typeof jobFragment>;
export type InputProblem = ImportJob['problems'][number];
type PreviewResult = ResultOf<typeof previewReportMutation>['previewReport'];
export type Preview = Extract<PreviewResult, { __typename: 'PreviewReportPayload' }>['preview'];

import { graphql } from '#graphql/tada.ts';
import type { ResultOf } from '#graphql/tada.ts';

export const exportQuizMutation = graphql(`
  mutation ExportQuiz($input: ExportQuizInput!) {
    exportQuiz(input: $input) {
      __typename
      ... on ExportQuizPayload {
        fileName
        mediaType
        base64
        notes {
          question
          message
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

type Result = ResultOf<typeof exportQuizMutation>['exportQuiz'];
export type ExportedFile = Extract<Result, { readonly __typename: 'ExportQuizPayload' }>;

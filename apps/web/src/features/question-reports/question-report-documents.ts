import { graphql, type ResultOf } from '#graphql/tada.ts';

export const questionReportFragment = graphql(`
  fragment QuestionReport on QuestionReport @_unmask {
    id
    message
    createdAt
    question {
      id
      prompt
    }
  }
`);

export type QuestionReport = ResultOf<typeof questionReportFragment>;

export const reportQuestionMutation = graphql(`
  mutation ReportQuestion($input: ReportQuestionInput!) {
    result: reportQuestion(input: $input) {
      __typename
      ... on ReportQuestionPayload {
        report {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const closeQuestionReportMutation = graphql(`
  mutation CloseQuestionReport($input: CloseQuestionReportInput!) {
    result: closeQuestionReport(input: $input) {
      __typename
      ... on CloseQuestionReportPayload {
        report {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

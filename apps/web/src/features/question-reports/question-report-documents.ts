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

export const questionReportsQuery = graphql(
  `
    query QuestionReports {
      viewer {
        __typename
        questionReports(first: 50) {
          __typename
          edges {
            __typename
            node {
              ...QuestionReport
            }
          }
        }
      }
    }
  `,
  [questionReportFragment],
);

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

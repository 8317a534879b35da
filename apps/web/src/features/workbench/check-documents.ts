import { graphql, type ResultOf } from '#graphql/tada.ts';

export const checkQuestionMutation = graphql(`
  mutation CheckQuestion($input: CheckQuestionInput!, $language: Language!) {
    result: checkQuestion(input: $input) {
      __typename
      ... on CheckQuestionPayload {
        findings {
          gate
          blocks
          reason(language: $language)
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const checkQuizMutation = graphql(`
  mutation CheckQuiz($input: CheckQuizInput!, $language: Language!) {
    result: checkQuiz(input: $input) {
      __typename
      ... on CheckQuizPayload {
        questions {
          question {
            id
          }
          findings {
            gate
            blocks
            reason(language: $language)
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

type Checked = Extract<ResultOf<typeof checkQuizMutation>['result'], { readonly __typename: 'CheckQuizPayload' }>;
export type Finding = Checked['questions'][number]['findings'][number];

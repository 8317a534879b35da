import { graphql, type VariablesOf } from '#graphql/tada.ts';
import { workbenchFragment } from './workbench-fragment.ts';

export const saveQuestionMutation = graphql(
  `
    mutation SaveQuestion($input: SaveQuestionInput!, $language: Language!) {
      result: saveQuestion(input: $input) {
        __typename
        ... on SaveQuestionPayload {
          quiz {
            ...WorkbenchQuiz
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [workbenchFragment],
);

export type WrittenQuestion = VariablesOf<typeof saveQuestionMutation>['input']['question'];

export const arrangeQuizMutation = graphql(
  `
    mutation ArrangeQuiz($input: ArrangeQuizInput!, $language: Language!) {
      result: arrangeQuiz(input: $input) {
        __typename
        ... on ArrangeQuizPayload {
          quiz {
            ...WorkbenchQuiz
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [workbenchFragment],
);

export const replaceQuestionMutation = graphql(
  `
    mutation ReplaceQuestion($input: ReplaceQuestionInput!, $language: Language!) {
      result: replaceQuestion(input: $input) {
        __typename
        ... on ReplaceQuestionPayload {
          quiz {
            ...WorkbenchQuiz
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [workbenchFragment],
);

export const publishQuizMutation = graphql(
  `
    mutation PublishQuiz($input: PublishQuizInput!, $language: Language!) {
      result: publishQuiz(input: $input) {
        __typename
        ... on PublishQuizPayload {
          quiz {
            ...WorkbenchQuiz
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [workbenchFragment],
);

export const discardChangesMutation = graphql(
  `
    mutation DiscardChanges($input: DiscardChangesInput!, $language: Language!) {
      result: discardChanges(input: $input) {
        __typename
        ... on DiscardChangesPayload {
          quiz {
            ...WorkbenchQuiz
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [workbenchFragment],
);

export const renameQuizMutation = graphql(
  `
    mutation RenameQuiz($input: RenameQuizInput!, $language: Language!) {
      result: renameQuiz(input: $input) {
        __typename
        ... on RenameQuizPayload {
          quiz {
            ...WorkbenchQuiz
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [workbenchFragment],
);

export const duplicateQuizMutation = graphql(`
  mutation DuplicateQuiz($input: DuplicateQuizInput!) {
    result: duplicateQuiz(input: $input) {
      __typename
      ... on DuplicateQuizPayload {
        quiz {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const labelQuestionMutation = graphql(`
  mutation LabelQuestion($input: LabelQuestionInput!) {
    result: labelQuestion(input: $input) {
      __typename
      ... on LabelQuestionPayload {
        question {
          id
          tags
          locked
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const tryQuestionMutation = graphql(`
  mutation TryQuestion($input: TryQuestionInput!) {
    result: tryQuestion(input: $input) {
      __typename
      ... on TryQuestionPayload {
        score
      }
      ... on Error {
        message
      }
    }
  }
`);

export const bankQuery = graphql(`
  query QuestionBank($search: String, $storyId: ID!, $after: String, $language: Language!) {
    viewer {
      questionBank(first: 20, search: $search, storyId: $storyId, after: $after) {
        edges {
          node {
            id
            prompt(language: $language)
            saidIn(language: $language)
            tags
            quiz {
              id
              title
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

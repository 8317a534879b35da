import type { ResultOf, VariablesOf } from '#graphql/tada.ts';
import { graphql } from '#graphql/tada.ts';
import type { evidenceFragment } from './attempt-fragments.ts';
import { attemptFragment, responseFragment } from './attempt-fragments.ts';

export const attemptQuery = graphql(
  `
    query Attempt($id: ID!, $language: Language!) {
      attempt(id: $id) {
        ...QuizAttempt
      }
    }
  `,
  [attemptFragment],
);

export const startAttemptMutation = graphql(
  `
    mutation StartAttempt($input: StartAttemptInput!, $language: Language!) {
      startAttempt(input: $input) {
        __typename
        ... on StartAttemptPayload {
          attempt {
            ...QuizAttempt
          }
        }
        ... on InvalidInputError {
          problems {
            code
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [attemptFragment],
);

export const submitResponseMutation = graphql(
  `
    mutation SubmitResponse($input: SubmitResponseInput!, $language: Language!) {
      submitResponse(input: $input) {
        __typename
        ... on SubmitResponsePayload {
          response {
            ...QuizResponse
          }
        }
        ... on InvalidInputError {
          problems {
            code
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [responseFragment],
);

export const finishAttemptMutation = graphql(
  `
    mutation FinishAttempt($input: FinishAttemptInput!, $language: Language!) {
      finishAttempt(input: $input) {
        __typename
        ... on FinishAttemptPayload {
          attempt {
            ...QuizAttempt
          }
        }
        ... on InvalidInputError {
          problems {
            code
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [attemptFragment],
);

export const takeHintMutation = graphql(
  `
    mutation TakeHint($input: TakeHintInput!, $language: Language!) {
      takeHint(input: $input) {
        __typename
        ... on TakeHintPayload {
          attempt {
            ...QuizAttempt
          }
        }
        ... on InvalidInputError {
          problems {
            code
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [attemptFragment],
);

export const selfMarkMutation = graphql(
  `
    mutation SelfMark($input: SelfMarkInput!, $language: Language!) {
      selfMark(input: $input) {
        __typename
        ... on SelfMarkPayload {
          response {
            ...QuizResponse
          }
        }
        ... on InvalidInputError {
          problems {
            code
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [responseFragment],
);

export type Attempt = ResultOf<typeof attemptFragment>;
export type QuizResponse = ResultOf<typeof responseFragment>;
export type Review = NonNullable<QuizResponse['review']>;
export type Evidence = ResultOf<typeof evidenceFragment>;
export type OptionRole = Review['options'][number]['role'];
/** What is sent as an answer: the field that the question's interaction needs. */
export type Answer = VariablesOf<typeof submitResponseMutation>['input']['answer'];
export type Hint = Attempt['hints'][number];
export type FeedbackTime = Attempt['feedback'];
export type Certainty = NonNullable<QuizResponse['certainty']>;
export type RubricLevel = NonNullable<QuizResponse['selfMark']>;

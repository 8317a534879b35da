import type { ResultOf, VariablesOf } from '#graphql/tada.ts';
import { graphql } from '#graphql/tada.ts';

const evidenceFragment = graphql(`
  fragment QuizEvidence on EvidenceSpan @_unmask {
    start
    end
    text
    article {
      id
    }
  }
`);

const responseFragment = graphql(
  `
    fragment QuizResponse on Response @_unmask {
      id
      score
      question {
        id
      }
      answer {
        optionIds
        value
        text
        order
        pairs
        spans {
          ...QuizEvidence
        }
      }
      review {
        correctOptionIds
        correctText
        explanation
        evidence {
          ...QuizEvidence
        }
        options {
          id
          role
          feedback
          evidence {
            ...QuizEvidence
          }
        }
      }
    }
  `,
  [evidenceFragment],
);

const attemptFragment = graphql(
  `
    fragment QuizAttempt on Attempt @_unmask {
      id
      finishedAt
      quiz {
        id
      }
      responses {
        ...QuizResponse
      }
      result {
        score
        maximum
        bySkill {
          skill
          score
          maximum
        }
        habits {
          role
          count
          advice
        }
      }
    }
  `,
  [responseFragment],
);

export const attemptQuery = graphql(
  `
    query Attempt($id: ID!) {
      attempt(id: $id) {
        ...QuizAttempt
      }
    }
  `,
  [attemptFragment],
);

export const startAttemptMutation = graphql(
  `
    mutation StartAttempt($input: StartAttemptInput!) {
      startAttempt(input: $input) {
        __typename
        ... on StartAttemptPayload {
          attempt {
            ...QuizAttempt
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
    mutation SubmitResponse($input: SubmitResponseInput!) {
      submitResponse(input: $input) {
        __typename
        ... on SubmitResponsePayload {
          response {
            ...QuizResponse
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
    mutation FinishAttempt($input: FinishAttemptInput!) {
      finishAttempt(input: $input) {
        __typename
        ... on FinishAttemptPayload {
          attempt {
            ...QuizAttempt
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

export type Attempt = ResultOf<typeof attemptFragment>;
export type QuizResponse = ResultOf<typeof responseFragment>;
export type Review = QuizResponse['review'];
export type Evidence = ResultOf<typeof evidenceFragment>;
export type OptionRole = Review['options'][number]['role'];
/** What is sent as an answer: the field that the question's interaction needs. */
export type Answer = VariablesOf<typeof submitResponseMutation>['input']['answer'];

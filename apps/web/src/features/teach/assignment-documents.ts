import { graphql } from '#graphql/tada.ts';

export const createAssignmentMutation = graphql(`
  mutation CreateAssignment($input: CreateAssignmentInput!) {
    result: createAssignment(input: $input) {
      __typename
      ... on CreateAssignmentPayload {
        assignment {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const updateAssignmentMutation = graphql(`
  mutation UpdateAssignment($input: UpdateAssignmentInput!) {
    result: updateAssignment(input: $input) {
      __typename
      ... on UpdateAssignmentPayload {
        assignment {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const deleteAssignmentMutation = graphql(`
  mutation DeleteAssignment($input: DeleteAssignmentInput!) {
    result: deleteAssignment(input: $input) {
      __typename
      ... on DeleteAssignmentPayload {
        assignmentId
      }
      ... on Error {
        message
      }
    }
  }
`);

export const pauseAssignmentMutation = graphql(`
  mutation PauseAssignment($input: PauseAssignmentInput!) {
    result: pauseAssignment(input: $input) {
      __typename
      ... on PauseAssignmentPayload {
        assignment {
          id
          state
          endedAt
          revealedQuestionIds
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const resumeAssignmentMutation = graphql(`
  mutation ResumeAssignment($input: ResumeAssignmentInput!) {
    result: resumeAssignment(input: $input) {
      __typename
      ... on ResumeAssignmentPayload {
        assignment {
          id
          state
          endedAt
          revealedQuestionIds
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const endAssignmentMutation = graphql(`
  mutation EndAssignment($input: EndAssignmentInput!) {
    result: endAssignment(input: $input) {
      __typename
      ... on EndAssignmentPayload {
        assignment {
          id
          state
          endedAt
          revealedQuestionIds
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const revealQuestionMutation = graphql(`
  mutation RevealQuestion($input: RevealQuestionInput!) {
    result: revealQuestion(input: $input) {
      __typename
      ... on RevealQuestionPayload {
        assignment {
          id
          state
          endedAt
          revealedQuestionIds
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const exportResultsMutation = graphql(`
  mutation ExportResults($input: ExportResultsInput!) {
    result: exportResults(input: $input) {
      __typename
      ... on ExportResultsPayload {
        fileName
        mediaType
        base64
      }
      ... on Error {
        message
      }
    }
  }
`);

export const markResponseMutation = graphql(`
  mutation MarkResponse($input: MarkResponseInput!) {
    result: markResponse(input: $input) {
      __typename
      ... on MarkResponsePayload {
        response {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

import type { ResultOf } from '#graphql/tada.ts';
import { graphql } from '#graphql/tada.ts';

export const assignmentFragment = graphql(`
  fragment PupilAssignment on Assignment @_unmask {
    id
    title
    state
    opensAt
    closesAt
    questionCount
    attemptsAllowed
    feedback
    timeLimitSeconds
    attempts(last: 1) {
      totalCount
      edges {
        node {
          id
          finishedAt
          quiz {
            id
          }
        }
      }
    }
  }
`);

export const pupilFragment = graphql(
  `
    fragment Pupil on Pupil @_unmask {
      id
      nickname
      class {
        id
        name
        assignments {
          ...PupilAssignment
        }
      }
    }
  `,
  [assignmentFragment],
);

export const pupilQuery = graphql(
  `
    query ViewersPupil {
      viewer {
        pupil {
          ...Pupil
        }
      }
    }
  `,
  [pupilFragment],
);

export const joinClassMutation = graphql(
  `
    mutation JoinClass($input: JoinClassInput!) {
      result: joinClass(input: $input) {
        __typename
        ... on JoinClassPayload {
          returnCode
          pupil {
            ...Pupil
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
  [pupilFragment],
);

export const returnToClassMutation = graphql(`
  mutation ReturnToClass($input: ReturnToClassInput!) {
    result: returnToClass(input: $input) {
      __typename
      ... on ReturnToClassPayload {
        pupil {
          id
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
`);

export const leaveClassMutation = graphql(`
  mutation LeaveClass {
    result: leaveClass {
      __typename
      ... on LeaveClassPayload {
        left
      }
      ... on Error {
        message
      }
    }
  }
`);

export const startAssignmentMutation = graphql(`
  mutation StartAssignment($input: StartAssignmentInput!) {
    result: startAssignment(input: $input) {
      __typename
      ... on StartAssignmentPayload {
        attempt {
          id
          quiz {
            id
          }
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
`);

export type Pupil = ResultOf<typeof pupilFragment>;
export type Assignment = Pupil['class']['assignments'][number];

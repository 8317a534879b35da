import { graphql } from '#graphql/tada.ts';

export const createClassMutation = graphql(`
  mutation CreateClass($input: CreateClassInput!) {
    result: createClass(input: $input) {
      __typename
      ... on CreateClassPayload {
        class {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const renameClassMutation = graphql(`
  mutation RenameClass($input: RenameClassInput!) {
    result: renameClass(input: $input) {
      __typename
      ... on RenameClassPayload {
        class {
          id
          name
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const renewJoinCodeMutation = graphql(`
  mutation RenewJoinCode($input: RenewJoinCodeInput!) {
    result: renewJoinCode(input: $input) {
      __typename
      ... on RenewJoinCodePayload {
        class {
          id
          joinCode
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const setJoiningMutation = graphql(`
  mutation SetJoining($input: SetJoiningInput!) {
    result: setJoining(input: $input) {
      __typename
      ... on SetJoiningPayload {
        class {
          id
          joinOpen
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const deleteClassMutation = graphql(`
  mutation DeleteClass($input: DeleteClassInput!) {
    result: deleteClass(input: $input) {
      __typename
      ... on DeleteClassPayload {
        classId
      }
      ... on Error {
        message
      }
    }
  }
`);

export const exportClassMutation = graphql(`
  mutation ExportClass($input: ExportClassInput!) {
    result: exportClass(input: $input) {
      __typename
      ... on ExportClassPayload {
        json
      }
      ... on Error {
        message
      }
    }
  }
`);

import { graphql } from '#graphql/tada.ts';

export const renamePupilMutation = graphql(`
  mutation RenamePupil($input: RenamePupilInput!) {
    result: renamePupil(input: $input) {
      __typename
      ... on RenamePupilPayload {
        pupil {
          id
          nickname
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const setExtraTimeMutation = graphql(`
  mutation SetExtraTime($input: SetExtraTimeInput!) {
    result: setExtraTime(input: $input) {
      __typename
      ... on SetExtraTimePayload {
        pupil {
          id
          extraTimePercent
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const renewReturnCodeMutation = graphql(`
  mutation RenewReturnCode($input: RenewReturnCodeInput!) {
    result: renewReturnCode(input: $input) {
      __typename
      ... on RenewReturnCodePayload {
        returnCode
      }
      ... on Error {
        message
      }
    }
  }
`);

export const removePupilMutation = graphql(`
  mutation RemovePupil($input: RemovePupilInput!) {
    result: removePupil(input: $input) {
      __typename
      ... on RemovePupilPayload {
        pupilId
      }
      ... on Error {
        message
      }
    }
  }
`);

export const exportPupilMutation = graphql(`
  mutation ExportPupil($input: ExportPupilInput!) {
    result: exportPupil(input: $input) {
      __typename
      ... on ExportPupilPayload {
        json
      }
      ... on Error {
        message
      }
    }
  }
`);

import { graphql } from '#graphql/tada.ts';

export const createInvitationMutation = graphql(`
  mutation CreateInvitation($input: CreateInvitationInput!) {
    result: createInvitation(input: $input) {
      __typename
      ... on CreateInvitationPayload {
        path
      }
      ... on Error {
        message
      }
    }
  }
`);

export const settingsQuery = graphql(`
  query Settings {
    settings {
      __typename
      teacherSignUpOpen
    }
  }
`);

export const updateSettingsMutation = graphql(`
  mutation UpdateSettings($input: UpdateSettingsInput!) {
    result: updateSettings(input: $input) {
      __typename
      ... on UpdateSettingsPayload {
        settings {
          teacherSignUpOpen
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Accounts whose address has these letters in it. */
export const accountsQuery = graphql(`
  query Accounts($email: String!) {
    users(first: 5, email: $email) {
      edges {
        node {
          id
          name
          email
          role
        }
      }
    }
  }
`);

export const createResetLinkMutation = graphql(`
  mutation CreateResetLink($input: CreatePasswordResetLinkInput!) {
    result: createPasswordResetLink(input: $input) {
      __typename
      ... on CreatePasswordResetLinkPayload {
        link
      }
      ... on Error {
        message
      }
    }
  }
`);

export const takeDownMutation = graphql(`
  mutation TakeDown($input: TakeDownStoryInput!) {
    result: takeDownStory(input: $input) {
      __typename
      ... on TakeDownStoryPayload {
        story {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

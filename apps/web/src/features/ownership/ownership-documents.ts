import { graphql } from '#graphql/tada.ts';

export const setVisibilityMutation = graphql(`
  mutation SetVisibility($input: SetStoryVisibilityInput!) {
    result: setStoryVisibility(input: $input) {
      __typename
      ... on SetStoryVisibilityPayload {
        story {
          id
          visibility
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

export const shareStoryMutation = graphql(`
  mutation ShareStory($input: ShareStoryInput!) {
    result: shareStory(input: $input) {
      __typename
      ... on ShareStoryPayload {
        story {
          id
          visibility
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

export const deleteStoryMutation = graphql(`
  mutation DeleteStory($input: DeleteStoryInput!) {
    result: deleteStory(input: $input) {
      __typename
      ... on DeleteStoryPayload {
        storyId
      }
      ... on Error {
        message
      }
    }
  }
`);

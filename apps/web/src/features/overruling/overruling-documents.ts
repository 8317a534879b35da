import { jobFragment } from '#features/jobs/job-fragment.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

/** The figures and verdicts of a comparison that somebody is about to overrule. */
export const comparedQuery = graphql(`
  query Compared($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Comparison {
        members {
          id
          span {
            text
          }
          article {
            id
          }
        }
        pairs {
          id
          verdict
          engineVerdict
          a {
            id
          }
          b {
            id
          }
        }
      }
    }
  }
`);

export type Compared = Extract<ResultOf<typeof comparedQuery>['node'], { readonly __typename: 'Comparison' }>;

export const dismissMutation = graphql(
  `
    mutation DismissComparison($input: DismissComparisonInput!) {
      result: dismissComparison(input: $input) {
        __typename
        ... on DismissComparisonPayload {
          job {
            ...Job
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);

export const mergeMutation = graphql(
  `
    mutation MergeComparisons($input: MergeComparisonsInput!) {
      result: mergeComparisons(input: $input) {
        __typename
        ... on MergeComparisonsPayload {
          job {
            ...Job
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);

export const splitMutation = graphql(
  `
    mutation SplitComparison($input: SplitComparisonInput!) {
      result: splitComparison(input: $input) {
        __typename
        ... on SplitComparisonPayload {
          job {
            ...Job
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);

export const judgeMutation = graphql(
  `
    mutation JudgePair($input: JudgePairInput!) {
      result: judgePair(input: $input) {
        __typename
        ... on JudgePairPayload {
          job {
            ...Job
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);

export const undoMutation = graphql(
  `
    mutation UndoOverruling($input: UndoOverrulingInput!) {
      result: undoOverruling(input: $input) {
        __typename
        ... on UndoOverrulingPayload {
          job {
            ...Job
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);

export const copyMutation = graphql(
  `
    mutation CopyStory($input: CopyStoryInput!) {
      result: copyStory(input: $input) {
        __typename
        ... on CopyStoryPayload {
          job {
            ...Job
          }
        }
        ... on Error {
          message
        }
      }
    }
  `,
  [jobFragment],
);

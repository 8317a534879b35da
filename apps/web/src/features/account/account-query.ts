import { accessTokenFragment } from '#features/access-tokens/access-token-documents.ts';
import { questionReportFragment } from '#features/question-reports/question-report-documents.ts';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { ownStoryFragment } from './own-stories.tsx';

const accountQuery = graphql(
  `
    query Account {
      viewer {
        role
        abilities
        user {
          name
          email
        }
        stories(first: 50) {
          edges {
            node {
              ...OwnStory
            }
          }
        }
        questionReports(first: 50) {
          edges {
            node {
              ...QuestionReport
            }
          }
        }
        accessTokens {
          ...AccessToken
        }
      }
      settings {
        teacherSignUpOpen
      }
    }
  `,
  [ownStoryFragment, questionReportFragment, accessTokenFragment],
);

export type Account = ResultOf<typeof accountQuery>;

/** Whoever asked for the page, with what is theirs. */
export async function fetchAccount(): Promise<Account> {
  return fetchGraphQL(accountQuery, {});
}

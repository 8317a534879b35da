import { accessTokenFragment } from '#features/access-tokens/access-token-documents.ts';
import { questionReportFragment } from '#features/question-reports/question-report-documents.ts';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

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
              id
              slug
              title
              visibility
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
  [questionReportFragment, accessTokenFragment],
);

export type Account = ResultOf<typeof accountQuery>;

/** Whoever asked for the page, with what is theirs. */
export async function fetchAccount(): Promise<Account> {
  return fetchGraphQL(accountQuery, {});
}

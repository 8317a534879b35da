import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';

const resultsQuery = graphql(`
  query ClassResults($id: ID!, $language: Language!) {
    assignment(id: $id) {
      id
      title
      state
      class {
        id
        name
        viewerIsTeacher
      }
      results {
        pupils {
          pupil {
            id
            nickname
          }
          attempt {
            id
          }
          attemptCount
          score
          maximum
          answeredCount
          lateCount
          unmarkedCount
        }
        questions {
          answeredCount
          question {
            id
            interaction
            prompt(language: $language)
            saidIn(language: $language)
            options(language: $language) {
              id
              text
            }
          }
          statistics {
            difficulty
            discrimination
            pointBiserial
          }
          options {
            id
            count
            role
            rare
          }
        }
        bySkill {
          skill
          score
          maximum
        }
        misreadings {
          role
          pupilCount
          pickCount
        }
      }
    }
  }
`);

type Found = NonNullable<ResultOf<typeof resultsQuery>['assignment']>;
export type Results = NonNullable<Found['results']>;
export type AssignmentWithResults = Found & { readonly results: Results };

/** How a class did, for its teacher; null for others. */
export async function fetchResults(id: string): Promise<AssignmentWithResults | null> {
  const { assignment } = await fetchGraphQL(resultsQuery, { id, language: await askedLanguage() });
  return assignment?.class.viewerIsTeacher && assignment.results
    ? { ...assignment, results: assignment.results }
    : null;
}

const writtenQuery = graphql(`
  query WrittenAnswers($id: ID!) {
    assignment(id: $id) {
      attempts(first: 100) {
        edges {
          node {
            pupil {
              nickname
            }
            responses {
              id
              mark
              answer {
                text
              }
              question {
                id
                interaction
              }
            }
          }
        }
      }
    }
  }
`);

export interface WrittenAnswer {
  readonly id: string;
  readonly nickname: string;
  readonly questionId: string;
  readonly text: string;
  readonly mark: 'BASIC' | 'EMERGENT' | 'PROFICIENT' | null;
}

/** The written answers of the first hundred attempts, which their teacher marks; only read where some were asked for. */
export async function fetchWritten({ id, results }: AssignmentWithResults): Promise<readonly WrittenAnswer[]> {
  if (!results.questions.some(({ question }) => question?.interaction === 'EXTENDED_TEXT')) return [];
  const { assignment } = await fetchGraphQL(writtenQuery, { id });
  const attempts = assignment?.attempts.edges.map(({ node }) => node) ?? [];
  return attempts.flatMap(({ pupil, responses }) =>
    responses
      .filter(({ question }) => question.interaction === 'EXTENDED_TEXT')
      .map(({ id: responseId, mark, answer, question }) => ({
        ...{ id: responseId, mark, questionId: question.id },
        nickname: pupil?.nickname ?? '',
        text: answer.text ?? '',
      })),
  );
}

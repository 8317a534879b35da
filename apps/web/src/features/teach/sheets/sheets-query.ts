import { questionFragment } from '#features/quiz/question-fragment.ts';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';

const sheetsQuery = graphql(
  `
    query PupilSheets($id: ID!, $pupilId: ID, $after: String, $language: Language!) {
      assignment(id: $id) {
        id
        title
        class {
          viewerIsTeacher
        }
        attempts(first: 10, after: $after, pupilId: $pupilId) {
          edges {
            node {
              id
              finishedAt
              pupil {
                nickname
              }
              questions {
                ...QuizQuestion
              }
              responses {
                id
                score
                hintCount
                mark
                question {
                  id
                }
                answer {
                  optionIds
                  value
                  text
                  order
                  pairs
                  spans {
                    text
                  }
                }
                review {
                  correctText(language: $language)
                  explanation(language: $language)
                  saidIn(language: $language)
                  options(language: $language) {
                    id
                    feedback
                  }
                  evidence {
                    start
                    text
                    article {
                      id
                      displayName
                    }
                  }
                }
              }
              result {
                score
                maximum
                bySkill {
                  skill
                  score
                  maximum
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [questionFragment],
);

type Assignment = NonNullable<ResultOf<typeof sheetsQuery>['assignment']>;
export type Sheet = Assignment['attempts']['edges'][number]['node'];
export type SheetQuestion = Sheet['questions'][number];
export type SheetResponse = Sheet['responses'][number];

export interface Sheets extends Pick<Assignment, 'id' | 'title'> {
  readonly sheets: readonly Sheet[];
  /** The cursor after which others stand; null where these are the last. */
  readonly next: string | null;
}

export interface SheetsWish {
  readonly id: string;
  /** Null for all pupils. */
  readonly pupilId: string | null;
  /** A cursor. */
  readonly after: string | null;
}

/** A class at once. */
const most = 40;

/** The attempts at an assignment, in the order in which they began, for its teacher; null for others. */
export async function fetchSheets({ id, pupilId, after }: SheetsWish): Promise<Sheets | null> {
  const language = await askedLanguage();
  const sheets: Sheet[] = [];
  // With all that they show, ten are as many as one query may ask for.
  for (let next = after; ;) {
    const { assignment } = await fetchGraphQL(sheetsQuery, { id, pupilId, after: next, language });
    if (!assignment?.class.viewerIsTeacher) return null;
    const { edges, pageInfo } = assignment.attempts;
    sheets.push(...edges.map(({ node }) => node));
    next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (next === null || sheets.length >= most) return { id, title: assignment.title, sheets, next };
  }
}

import { reviewFragment } from '#features/quiz/attempt-fragments.ts';
import { questionFragment } from '#features/quiz/question-fragment.ts';
import { reportFragment } from '#features/quiz/report-fragment.ts';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';

const previewQuery = graphql(
  `
    query QuizPreview($id: ID!, $language: Language!) {
      quiz(id: $id) {
        id
        title
        story {
          articles {
            ...QuizReport
          }
        }
        workbench {
          items {
            question {
              ...QuizQuestion
            }
            review {
              ...QuizReview
            }
          }
        }
      }
    }
  `,
  [questionFragment, reportFragment, reviewFragment],
);

type Found = NonNullable<ResultOf<typeof previewQuery>['quiz']>;
export type PreviewItem = NonNullable<Found['workbench']>['items'][number];
export interface QuizToTry extends Pick<Found, 'id' | 'title' | 'story'> {
  /** What it asks once it is published, with the keys. */
  readonly items: readonly PreviewItem[];
}

/** Null where there is no such quiz, or it is another's. */
export async function fetchPreview(id: string): Promise<QuizToTry | null> {
  const { quiz } = await fetchGraphQL(previewQuery, { id, language: await askedLanguage() });
  return quiz?.workbench ? { ...quiz, items: quiz.workbench.items } : null;
}

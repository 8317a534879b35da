import { fetchGraphQL } from '#graphql/server.ts';
import { reportFragment } from '#features/quiz/report-fragment.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';
import { workbenchFragment } from './workbench-fragment.ts';

const workbenchQuery = graphql(
  `
    query Workbench($id: ID!, $language: Language!) {
      quiz(id: $id) {
        ...WorkbenchQuiz
        story {
          id
          slug
          title
          articles {
            ...QuizReport
          }
        }
      }
    }
  `,
  [workbenchFragment, reportFragment],
);

type Found = NonNullable<ResultOf<typeof workbenchQuery>['quiz']>;
export type BenchReport = Found['story']['articles'][number];
/** A quiz that whoever asks may edit. */
export type EditedQuiz = Found & { readonly workbench: NonNullable<Found['workbench']> };

/** Null where there is no such quiz, or it is another's. */
export async function fetchWorkbench(id: string): Promise<EditedQuiz | null> {
  const { quiz } = await fetchGraphQL(workbenchQuery, { id, language: await askedLanguage() });
  return quiz?.workbench ? { ...quiz, workbench: quiz.workbench } : null;
}

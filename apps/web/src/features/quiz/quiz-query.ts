import { cache } from 'react';
import { fetchGraphQL } from '#graphql/server.ts';
import type { ResultOf } from '#graphql/tada.ts';
import { graphql } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';
import { questionFragment } from './question-fragment.ts';
import { reportFragment } from './report-fragment.ts';

const quizQuery = graphql(
  `
    query Quiz($id: ID!, $language: Language!) {
      quiz(id: $id) {
        id
        title
        viewerIsOwner
        questions {
          ...QuizQuestion
        }
        staleQuestions {
          id
          prompt(language: $language)
          saidIn(language: $language)
          staleReason(language: $language)
        }
        story {
          slug
          title
          quizzes {
            id
          }
          articles {
            ...QuizReport
          }
        }
      }
    }
  `,
  [questionFragment, reportFragment],
);

export type Quiz = NonNullable<ResultOf<typeof quizQuery>['quiz']>;
export type Question = Quiz['questions'][number];
/** An article as the quiz shows it beside the question. */
export type Report = Quiz['story']['articles'][number];

/** The quiz without its keys, and the whole text of its reports: looking is the point, also where the network drops. */
export const fetchQuiz = cache(async (id: string): Promise<Quiz | null> => {
  const { quiz } = await fetchGraphQL(quizQuery, { id, language: await askedLanguage() });
  return quiz;
});

const quizExistsQuery = graphql(`
  query QuizExists($id: ID!) {
    quiz(id: $id) {
      id
    }
  }
`);

export async function quizExists(id: string): Promise<boolean> {
  const { quiz } = await fetchGraphQL(quizExistsQuery, { id });
  return quiz !== null;
}

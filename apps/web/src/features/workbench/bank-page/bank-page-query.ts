import { skills } from '#features/quiz/skills.ts';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';

const bankPageQuery = graphql(`
  query BankPage($search: String, $tag: String, $skill: Skill, $after: String, $language: Language!) {
    viewer {
      questionTags
      questionBank(first: 20, search: $search, tag: $tag, skill: $skill, after: $after) {
        edges {
          node {
            id
            skill
            prompt(language: $language)
            saidIn(language: $language)
            tags
            quiz {
              id
              title
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
`);

/** Of which of their questions somebody wants to see; null where it does not matter. */
export interface BankWish {
  readonly search: string | null;
  readonly tag: string | null;
  readonly skill: (typeof skills)[number] | null;
  /** A cursor. */
  readonly after: string | null;
}

/** A wish as it stands in an address; a skill that there is not is none. */
export function bankWish(said: (name: string) => string | null): BankWish {
  const skill = said('skill')?.toUpperCase();
  return {
    search: said('search')?.slice(0, 200) ?? null,
    tag: said('tag'),
    skill: skills.find((one) => one === skill) ?? null,
    after: said('after'),
  };
}

type Bank = ResultOf<typeof bankPageQuery>['viewer'];
export type BankQuestion = Bank['questionBank']['edges'][number]['node'];

/** Twenty questions of whoever asks, of all their quizzes. */
export async function fetchBank(wish: BankWish): Promise<Bank> {
  const { viewer } = await fetchGraphQL(bankPageQuery, { ...wish, language: await askedLanguage() });
  return viewer;
}

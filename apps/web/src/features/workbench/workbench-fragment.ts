import { graphql, type FragmentOf } from '#graphql/tada.ts';

export const workbenchFragment = graphql(`
  fragment WorkbenchQuiz on Quiz @_unmask {
    id
    title
    version
    workbench {
      revision
      changed
      items {
        ...WorkbenchEntry
      }
      aside {
        ...WorkbenchEntry
      }
    }
  }
  fragment WorkbenchEntry on WorkbenchItem @_unmask {
    state
    question {
      id
      kind
      interaction
      skill
      prompt(language: $language)
      saidIn(language: $language)
      needsReview
      tags
      locked
      options(language: $language) {
        id
        text
      }
    }
    number {
      value
      lower
      upper
    }
    accepted
    correctOrder
    review {
      correctOptionIds
      correctText(language: $language)
      explanation(language: $language)
      options(language: $language) {
        id
        role
        feedback
      }
      rubric(language: $language) {
        basic
        emergent
        proficient
      }
      evidence {
        article {
          id
        }
        start
        text
      }
    }
  }
`);

export type WorkbenchQuiz = FragmentOf<typeof workbenchFragment>;
export type Bench = NonNullable<WorkbenchQuiz['workbench']>;
export type BenchItem = Bench['items'][number];

import { graphql } from '#graphql/tada.ts';

/** A question as it is asked; a quiz has those of today, an attempt those of the version it began with. Asked in `$language`. */
export const questionFragment = graphql(`
  fragment QuizQuestion on Question @_unmask {
    id
    interaction
    skill
    prompt(language: $language)
    saidIn(language: $language)
    needsReview
    options(language: $language) {
      id
      text
    }
  }
`);

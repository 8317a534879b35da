import { graphql } from '#graphql/tada.ts';

/** A question as it is asked; a quiz has those of today, an attempt those of the version it began with. */
export const questionFragment = graphql(`
  fragment QuizQuestion on Question @_unmask {
    id
    interaction
    skill
    prompt
    needsReview
    options {
      id
      text
    }
  }
`);

import { graphql } from '#graphql/tada.ts';

/** An article as it stands beside a question. */
export const reportFragment = graphql(`
  fragment QuizReport on Article @_unmask {
    id
    displayName
    text
    published {
      date
    }
    blocks {
      start
      end
      kind
    }
  }
`);

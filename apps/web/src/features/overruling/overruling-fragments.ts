import { graphql, type ResultOf } from '#graphql/tada.ts';

/** What a story's owner said against its comparisons. */
export const overrulingFragment = graphql(`
  fragment Overruling on Overruling @_unmask {
    id
    kind
    reason
    verdict
    found
    was {
      label(language: $language)
      saidIn(language: $language)
      verdict
    }
    figures {
      sha256
      span {
        start
        text
      }
    }
  }
`);

export type Overruling = ResultOf<typeof overrulingFragment>;

import { graphql, type ResultOf } from '#graphql/tada.ts';

export const framingFragment = graphql(`
  fragment Framing on Framing @_unmask {
    id
    label(language: $language)
    saidIn(language: $language)
    uses {
      word
      quoted
      article {
        id
      }
      spans {
        start
        text
      }
    }
  }
`);

export const soleClaimFragment = graphql(`
  fragment SoleClaim on Claim @_unmask {
    id
    type
    article {
      id
    }
    sentence {
      start
      text
    }
  }
`);

export type Framing = ResultOf<typeof framingFragment>;
export type SoleClaim = ResultOf<typeof soleClaimFragment>;

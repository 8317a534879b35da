import { graphql, type ResultOf } from '#graphql/tada.ts';

export const originFragment = graphql(`
  fragment Origin on Origin @_unmask {
    id
    agency
    articles {
      id
      displayName
      title
      byline
      agency
      published {
        date
        basis
      }
      editionOf {
        id
      }
    }
  }
`);

export const textReuseFragment = graphql(`
  fragment TextReuse on TextReuse @_unmask {
    id
    sharedOrigin
    longestRunWords
    containmentOutsideQuotes
    a {
      id
      displayName
    }
    b {
      id
      displayName
    }
    passages {
      words
      a {
        start
        text
      }
      b {
        start
        text
      }
    }
  }
`);

export type Origin = ResultOf<typeof originFragment>;
export type OriginArticle = Origin['articles'][number];
export type TextReuse = ResultOf<typeof textReuseFragment>;

import { graphql, type ResultOf } from '#graphql/tada.ts';

export const timelineFragment = graphql(`
  fragment TimelineReport on Article @_unmask {
    id
    displayName
    published {
      date
      basis
    }
    origin {
      id
    }
    editionOf {
      id
    }
  }
`);

export type TimelineReport = ResultOf<typeof timelineFragment>;

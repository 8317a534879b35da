import { graphql, type ResultOf } from '#graphql/tada.ts';

/** What `WhoSays` asks of a claim. */
export const attributionFragment = graphql(`
  fragment Attribution on Attribution @_unmask {
    mode
    speaker
    role
    stance
    source {
      text
    }
  }
`);

export type Attribution = ResultOf<typeof attributionFragment>;

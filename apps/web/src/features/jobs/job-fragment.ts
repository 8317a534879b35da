import { graphql, type ResultOf } from '#graphql/tada.ts';

export const jobFragment = graphql(`
  fragment Job on Job @_unmask {
    id
    state
    done
    total
    problems {
      code
      input
      message
    }
    story {
      id
      slug
    }
    quiz {
      id
    }
  }
`);

export type Job = ResultOf<typeof jobFragment>;

import { intervalFragment } from '#features/story/interval.ts';
import { attributionFragment } from '#features/story/attribution-fragment.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

export const comparisonFragment = graphql(
  `
    fragment Comparison on Comparison @_unmask {
      id
      label(language: $language)
      saidIn(language: $language)
      verdict
      independentOrigins
      overruling {
        id
        kind
      }
      members {
        id
        status
        article {
          id
          origin {
            id
          }
        }
        span {
          start
          end
          text
        }
        sentence {
          start
          text
        }
        attribution {
          ...Attribution
        }
        figure {
          value
          kind
          unit
          counted {
            start
            end
            text
          }
          literal {
            ...Interval
          }
          pragmatic {
            ...Interval
          }
        }
      }
      pairs {
        id
        verdict
        reason(language: $language)
        saidIn(language: $language)
        flags
        engineVerdict
        engineReason(language: $language)
        overruling {
          id
        }
        a {
          id
        }
        b {
          id
        }
      }
    }
  `,
  [attributionFragment, intervalFragment],
);

export type Comparison = ResultOf<typeof comparisonFragment>;
export type Member = Comparison['members'][number];
export type Pair = Comparison['pairs'][number];

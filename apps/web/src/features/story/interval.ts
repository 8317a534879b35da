import type { Interval } from '@crossread/shared';
import { graphql } from '#graphql/tada.ts';

/** The bounds of a figure, for every document that draws them or says them in words. */
export const intervalFragment = graphql(`
  fragment Interval on Interval @_unmask {
    lower {
      value
      inclusive
    }
    upper {
      value
      inclusive
    }
  }
`);

/** An interval as the API gives it: a side without a bound is null or left out. */
export interface ApiInterval {
  readonly lower?: Interval['lower'] | undefined;
  readonly upper?: Interval['upper'] | undefined;
}

/** The same in the shared form. */
export function intervalOf({ lower, upper }: ApiInterval): Interval {
  return { lower: lower ?? null, upper: upper ?? null };
}

import { cache } from 'react';
import { comparisonFragment } from '#features/comparison/comparison-fragment.ts';
import { framingFragment, soleClaimFragment } from '#features/framing/framing-fragments.ts';
import { originFragment, textReuseFragment } from '#features/origins/origin-fragments.ts';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';

const storyQuery = graphql(
  `
    query Story($slug: String!) {
      story(slug: $slug) {
        id
        slug
        title
        summary
        eventDate
        teachingText
        takenDownFor
        independentOrigins
        articles {
          id
          displayName
        }
        origins {
          ...Origin
        }
        textReuse {
          ...TextReuse
        }
        comparisons {
          ...Comparison
        }
        framings {
          ...Framing
        }
        soleClaims {
          ...SoleClaim
        }
        quizzes {
          id
        }
      }
    }
  `,
  [originFragment, textReuseFragment, comparisonFragment, framingFragment, soleClaimFragment],
);

export type Story = NonNullable<ResultOf<typeof storyQuery>['story']>;

/** One story with all that its page shows, or null where no story has this address. Asked once a request. */
export const fetchStory = cache(async (slug: string): Promise<Story | null> => {
  const { story } = await fetchGraphQL(storyQuery, { slug });
  return story;
});

import { cache } from 'react';
import { comparisonFragment } from '#features/comparison/comparison-fragment.ts';
import { framingFragment, soleClaimFragment } from '#features/framing/framing-fragments.ts';
import { originFragment, textReuseFragment } from '#features/origins/origin-fragments.ts';
import { overrulingFragment } from '#features/overruling/overruling-fragments.ts';
import { timelineFragment } from '#features/timeline/timeline-fragment.ts';
import { fetchGraphQL } from '#graphql/server.ts';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';

const storyQuery = graphql(
  `
    query Story($slug: String!, $language: Language!) {
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
          sha256
          ...TimelineReport
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
        overrulings {
          ...Overruling
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
  [
    originFragment,
    textReuseFragment,
    comparisonFragment,
    framingFragment,
    soleClaimFragment,
    timelineFragment,
    overrulingFragment,
  ],
);

export type Story = NonNullable<ResultOf<typeof storyQuery>['story']>;

/** One story with all that its page shows, or null where no story has this address. Asked once a request. */
export const fetchStory = cache(async (slug: string): Promise<Story | null> => {
  const { story } = await fetchGraphQL(storyQuery, { slug, language: await askedLanguage() });
  return story;
});

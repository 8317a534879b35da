import { fetchGraphQL } from '#graphql/server.ts';
import { graphql } from '#graphql/tada.ts';
import { askedLanguage } from '#i18n/asked-language.ts';

const storyAtAGlanceQuery = graphql(`
  query StoryAtAGlance($slug: String!, $language: Language!) {
    story(slug: $slug) {
      title
      atIssue(language: $language)
      independentOrigins
      takenDownFor
      articles {
        id
      }
    }
  }
`);

/** What a picture of a story shows; null where nobody may see it. */
export async function fetchStoryAtAGlance(slug: string) {
  const { story } = await fetchGraphQL(storyAtAGlanceQuery, { slug, language: await askedLanguage() });
  return story?.takenDownFor === null ? story : null;
}

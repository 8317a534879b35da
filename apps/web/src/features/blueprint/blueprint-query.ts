import { fetchGraphQL } from '#graphql/server.ts';
import { graphql } from '#graphql/tada.ts';

const choiceQuery = graphql(`
  query QuizChoice($slug: String!) {
    story(slug: $slug) {
      id
      title
    }
    stories(first: 100, orderBy: TITLE) {
      edges {
        node {
          id
          title
        }
      }
    }
    viewer {
      abilities
    }
  }
`);

interface ChosenStory {
  readonly id: string;
  readonly title: string;
}

/** What a quiz can be made of. */
export interface Choice {
  readonly stories: readonly ChosenStory[];
  /** Null where none was named that whoever asks may see. */
  readonly chosenId: string | null;
  /** Goes on in the workbench, not with the quiz itself. */
  readonly teaches: boolean;
}

export async function fetchChoice(slug: string | null): Promise<Choice> {
  const { story, stories, viewer } = await fetchGraphQL(choiceQuery, { slug: slug ?? '' });
  const listed = stories.edges.map(({ node }) => node);
  // A public story of somebody else's is not in the list.
  const isListed = story === null || listed.some(({ id }) => id === story.id);
  return {
    stories: isListed ? listed : [story, ...listed],
    chosenId: story?.id ?? null,
    teaches: viewer.abilities.includes('TEACH'),
  };
}

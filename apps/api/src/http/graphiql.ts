import { readFileSync } from 'node:fs';
import type { GraphiQLOptions } from 'graphql-yoga';

/** What Yoga is told of GraphiQL. */
export interface Graphiql {
  readonly graphiql: GraphiQLOptions;
  readonly renderGraphiQL: (options: GraphiQLOptions) => string;
}

interface Tab {
  readonly example: string;
  readonly variables: object;
}

/**
 * GraphiQL with a tab for each documented query, to be asked from top to bottom: what an id is left empty for, an earlier
 * answer has. The page comes whole, with nothing from other hosts; as it is for development alone, so is its package.
 */
export async function startGraphiql(examples: URL): Promise<Graphiql> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const read = (file: string): string => readFileSync(new URL(file, examples), 'utf8');
  const tabs = JSON.parse(read('tabs.json')) as readonly Tab[];
  return {
    renderGraphiQL,
    graphiql: {
      title: 'Crossread',
      defaultTabs: tabs.map(({ example, variables }) => ({
        query: read(`${example}.graphql`),
        variables: JSON.stringify(variables, null, 2),
      })),
    },
  };
}

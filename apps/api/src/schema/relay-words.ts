/** The most rows of a page, and how many it has where nobody says. */
export const connectionMost = 100;
export const connectionUsual = 20;

const nodes = { nullable: { list: false, items: false } } as const;

/** What the Relay plugin's own types and fields say of themselves. */
export const relayWords = {
  nodeTypeOptions: { description: 'Anything that has an id and can be asked for by it.' },
  idFieldOptions: {
    description: 'Opaque, and the same for good: nothing can be read out of it. `node(id:)` gives the object again.',
  },
  nodeQueryOptions: {
    description: 'Any object by its id; null where there is none, or no longer.',
    args: { id: { description: 'As some object gave it in its field `id`.' } },
  },
  defaultConnectionTypeOptions: { description: 'A page of a list, as the Relay specification of connections has it.' },
  defaultEdgeTypeOptions: { description: 'A row of a page.' },
  pageInfoTypeOptions: { description: 'Where a page of a list stands in the list.' },
  hasNextPageFieldOptions: { description: 'Whether rows follow this page.' },
  hasPreviousPageFieldOptions: { description: 'Whether rows come before this page.' },
  startCursorFieldOptions: { description: 'Of the first row of the page, for `before`; null where the page is empty.' },
  endCursorFieldOptions: { description: 'Of the last row of the page, for `after`; null where the page is empty.' },
  pageInfoFieldOptions: { description: 'Whether there is more, and where to go on.' },
  edgesFieldOptions: { ...nodes, description: 'The rows of this page, in the order of the list.' },
  nodeFieldOptions: { nullable: false, description: 'What stands in this row.' },
  cursorFieldOptions: { description: 'The place of this row, for `after` and `before`.' },
  firstArgOptions: {
    description: `How many from the start, or after \`after\`: 1 to ${connectionMost}; ${connectionUsual} where neither this nor \`last\` is given.`,
  },
  lastArgOptions: { description: `How many from the end, or before \`before\`: 1 to ${connectionMost}.` },
  afterArgOptions: { description: 'A cursor of this list: rows after it.' },
  beforeArgOptions: { description: 'A cursor of this list: rows before it.' },
} as const;

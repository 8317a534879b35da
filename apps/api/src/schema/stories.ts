import type { GraphQLResolveInfo } from 'graphql';
import { countStories, findStories, type StoryOrder } from '../stories/find-stories.ts';
import { VerdictType } from './analysis-enums.ts';
import { asksFor } from './asks-for.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { storiesArguments } from './stories-arguments.ts';
import { totalCount } from './total-count.ts';

const StoryOrderType = enumOf<StoryOrder>('StoryOrder', 'In which order stories are listed.', {
  bestMatch:
    'Those that fit the search best first: a word of the title counts most, then of the summary, of publishers and headlines, of the texts. Without a search, like NEWEST.',
  newest: 'Those imported last first.',
  mostConflicts: 'Those with most comparisons in conflict first, of equals the newest.',
  title: 'By title, A to Z.',
});

/** What was counted with the page, by the field that asked for it: that saves a statement. */
const totals = new WeakMap<GraphQLResolveInfo, number>();

builder.queryField('stories', (t) =>
  t.prismaConnection(
    {
      type: 'Story',
      cursor: 'id',
      description: 'The public stories, one’s own, and those shared with the class that one is in.',
      args: {
        search: t.arg.string({
          description:
            'Full-text search in titles, summaries, publishers and the reports’ texts: every word has to be there, in any form (troop finds troops). "A phrase" in quotation marks, or between alternatives, - before what must not be there. At most 12 words and 200 characters; the 1,000 best are found.',
        }),
        publisher: t.arg.string({
          description: 'Only stories with a report of this publisher, by its name: AFP News.',
        }),
        verdict: t.arg({
          type: VerdictType,
          description:
            'Only stories with a comparison of this verdict: CONFLICT for those whose reports cannot all be right.',
        }),
        orderBy: t.arg({ type: StoryOrderType, defaultValue: 'bestMatch', description: 'Which come first.' }),
      },
      validate: { schema: storiesArguments },
      totalCount: (_root, wish, context, info) => totals.get(info) ?? countStories(context, wish),
      resolve: async (query, _root, wish, context, info) => {
        const { stories, total } = await findStories(context, query, wish, asksFor(info, 'totalCount'));
        if (total !== null) totals.set(info, total);
        return [...stories];
      },
    },
    { name: 'StoryConnection', fields: (connection) => ({ totalCount: connection.int(totalCount) }) },
    { name: 'StoryEdge' },
  ),
);

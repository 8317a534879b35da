import { openWorkbench, type ItemState, type Workbench, type WorkbenchItem } from '../workbench/open-workbench.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { ReviewType } from './response.ts';

const ItemStateType = enumOf<ItemState>('WorkbenchItemState', 'How a question stands to what is published.', {
  asked: 'New attempts ask it.',
  changed: 'It was edited, and replaces one that new attempts ask.',
  added: 'It is asked besides, once the quiz is published.',
  drafted: 'A language model proposed it, and nobody has approved it.',
  stale: 'It was asked, and does not hold any more.',
});

interface Range {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

const NumberKeyType = builder.objectRef<Range>('NumberKey').implement({
  description: 'The key of NUMERIC_ENTRY.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The number.' }),
    lower: t.exposeFloat('lower', { description: 'The least that counts as right.' }),
    upper: t.exposeFloat('upper', { description: 'The greatest that counts as right.' }),
  }),
});

const WorkbenchItemType = builder.objectRef<WorkbenchItem>('WorkbenchItem').implement({
  description: 'A question of a quiz that its owner edits, with its key.',
  fields: (t) => ({
    question: t.prismaField({
      type: 'Question',
      description: 'As a learner sees it.',
      resolve: (query, { questionId }, _args, { reads }) =>
        reads.question.findUniqueOrThrow({ ...query, where: { id: questionId } }),
    }),
    state: t.expose('state', { type: ItemStateType, description: 'How it stands to what is published.' }),
    replaces: t.prismaField({
      type: 'Question',
      nullable: true,
      description: 'Of a CHANGED one: what new attempts ask until the quiz is published.',
      resolve: (query, { replacesId }, _args, { reads }) =>
        replacesId === null ? null : reads.question.findUnique({ ...query, where: { id: replacesId } }),
    }),
    review: t.expose('review', { type: ReviewType, description: 'Its key, why, and where it stands.' }),
    number: t.field({
      type: NumberKeyType,
      nullable: true,
      description: 'The key of NUMERIC_ENTRY; null for all others.',
      resolve: ({ response }) => ('value' in response ? response : null),
    }),
    accepted: t.stringList({
      description: 'What counts as right for TEXT_ENTRY; empty for all others.',
      resolve: ({ response }) => ('accepted' in response ? [...response.accepted] : []),
    }),
    correctOrder: t.stringList({
      description: 'Letters of the options of an ORDER as they are right; empty for all others.',
      resolve: ({ response }) => ('order' in response ? [...response.order] : []),
    }),
  }),
});

const WorkbenchType = builder.objectRef<Workbench>('Workbench').implement({
  description: 'A quiz as its owner is making it: what it asks, and what was changed and is not published.',
  fields: (t) => ({
    revision: t.exposeInt('revision', {
      description: 'Another number after each change; sent with the next one, which is refused where it is not this.',
    }),
    changed: t.exposeBoolean('changed', { description: 'Whether something waits to be published.' }),
    items: t.field({
      type: [WorkbenchItemType],
      description: 'What it will ask, in order.',
      resolve: ({ items }) => items,
    }),
    aside: t.field({
      type: [WorkbenchItemType],
      description: 'What it will not: questions that were dropped, and drafts that wait for approval.',
      resolve: ({ aside }) => aside,
    }),
  }),
});

builder.prismaObjectField('Quiz', 'workbench', (t) =>
  t.field({
    type: WorkbenchType,
    nullable: true,
    description: 'For its owner alone: its questions with their keys, to be edited. Null for everybody else.',
    select: { id: true, ownerId: true },
    resolve: (quiz, _args, context) => openWorkbench(context, quiz),
  }),
);

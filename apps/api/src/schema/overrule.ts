import { InvalidInputError, NotFoundError } from '../errors.ts';
import { dismissComparison, judgePair, mergeComparisons, splitComparison } from '../overruling/overrule-comparisons.ts';
import type { OverrulingHandle } from '../overruling/store-overruling.ts';
import { undoOverruling } from '../overruling/undo-overruling.ts';
import { builder } from './builder.ts';
import { VerdictType } from './analysis-enums.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { jobPayload } from './job.ts';

const reasonWords = 'Why, in 1 to 500 characters. Whoever sees the story reads it.';
const ownComparison = 'The id of a Comparison of a story of one’s own.';

const overrulingPayload = (name: string) =>
  builder.objectRef<OverrulingHandle>(name).implement({
    description: 'What was said, and the long work that follows from it.',
    fields: (t) => ({
      overruling: t.prismaField({
        type: 'Overruling',
        description: 'As it is stored.',
        resolve: (query, { overrulingId }, _args, { reads }) =>
          reads.overruling.findUniqueOrThrow({ ...query, where: { id: overrulingId } }),
      }),
      job: t.prismaField({
        type: 'Job',
        description: 'Makes the comparisons anew. The story’s quizzes are verified besides.',
        resolve: (query, { jobId }, _args, { reads }) =>
          reads.job.findUniqueOrThrow({ ...query, where: { id: jobId } }),
      }),
    }),
  });

const DismissComparisonInput = builder.inputType('DismissComparisonInput', {
  description: 'A comparison that is none.',
  fields: (t) => ({
    comparisonId: t.id({ required: true, description: ownComparison }),
    reason: t.string({ required: true, description: reasonWords }),
  }),
});
const MergeComparisonsInput = builder.inputType('MergeComparisonsInput', {
  description: 'Two comparisons of one quantity.',
  fields: (t) => ({
    comparisonId: t.id({ required: true, description: ownComparison }),
    otherId: t.id({ required: true, description: 'The id of another Comparison of the same story.' }),
    reason: t.string({ required: true, description: reasonWords }),
  }),
});
const SplitComparisonInput = builder.inputType('SplitComparisonInput', {
  description: 'A comparison, and which of its figures are of another quantity.',
  fields: (t) => ({
    comparisonId: t.id({ required: true, description: ownComparison }),
    claimIds: t.idList({ required: true, description: 'Ids of some of its members, not of all.' }),
    reason: t.string({ required: true, description: reasonWords }),
  }),
});
const JudgePairInput = builder.inputType('JudgePairInput', {
  description: 'Two compared figures, and how they stand to each other.',
  fields: (t) => ({
    pairId: t.id({ required: true, description: 'The id of a ComparedPair of a story of one’s own.' }),
    verdict: t.field({ type: VerdictType, required: true, description: 'Another verdict than the engine’s.' }),
    reason: t.string({ required: true, description: reasonWords }),
  }),
});
const UndoOverrulingInput = builder.inputType('UndoOverrulingInput', {
  description: 'What is to be taken back.',
  fields: (t) => ({
    overrulingId: t.id({ required: true, description: 'The id of an Overruling of a story of one’s own.' }),
  }),
});

const DismissComparisonPayload = overrulingPayload('DismissComparisonPayload');
const MergeComparisonsPayload = overrulingPayload('MergeComparisonsPayload');
const SplitComparisonPayload = overrulingPayload('SplitComparisonPayload');
const JudgePairPayload = overrulingPayload('JudgePairPayload');
const UndoOverrulingPayload = jobPayload('UndoOverrulingPayload');

const follows =
  'Its quizzes are verified again, so that questions that rest on what is overruled leave new attempts. Said again, it takes the earlier one’s place.';

builder.mutationFields((t) => ({
  dismissComparison: t.field({
    type: DismissComparisonPayload,
    description: `Says that a comparison of a story of one’s own is none. ${follows}`,
    authScopes: { may: 'author' },
    errors: resultOf('DismissComparison', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: DismissComparisonInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context) => {
      const comparisonId = requiredId('Comparison', input.comparisonId, 'comparisonId');
      return dismissComparison(context, { ...input, comparisonId });
    },
  }),
  mergeComparisons: t.field({
    type: MergeComparisonsPayload,
    description: `Says that two comparisons of a story of one’s own are of one quantity. ${follows}`,
    authScopes: { may: 'author' },
    errors: resultOf('MergeComparisons', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: MergeComparisonsInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context) => {
      const comparisonId = requiredId('Comparison', input.comparisonId, 'comparisonId');
      const otherId = requiredId('Comparison', input.otherId, 'otherId');
      return mergeComparisons(context, { ...input, comparisonId, otherId });
    },
  }),
  splitComparison: t.field({
    type: SplitComparisonPayload,
    description: `Takes members out of a comparison of a story of one’s own; where two reports give them they are one of their own. ${follows}`,
    authScopes: { may: 'author' },
    errors: resultOf('SplitComparison', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: SplitComparisonInput, required: true, description: 'Which figures, and why.' }) },
    resolve: (_root, { input }, context) => {
      const comparisonId = requiredId('Comparison', input.comparisonId, 'comparisonId');
      const claimIds = input.claimIds.map((id) => requiredId('Claim', String(id), 'claimIds'));
      return splitComparison(context, { ...input, comparisonId, claimIds });
    },
  }),
  judgePair: t.field({
    type: JudgePairPayload,
    description: `Changes the verdict on two compared figures in a story of one’s own; the engine’s stays beside it. ${follows}`,
    authScopes: { may: 'author' },
    errors: resultOf('JudgePair', InvalidInputError, NotFoundError),
    args: {
      input: t.arg({ type: JudgePairInput, required: true, description: 'Which two, how they stand, and why.' }),
    },
    resolve: (_root, { input }, context) => {
      const pairId = requiredId('ComparedPair', input.pairId, 'pairId');
      return judgePair(context, { ...input, pairId });
    },
  }),
  undoOverruling: t.field({
    type: UndoOverrulingPayload,
    description:
      'Takes back what one overruled in a story of one’s own. What rested on it may find nothing then: `Overruling.found` says so. The story’s quizzes are verified again.',
    authScopes: { may: 'author' },
    errors: resultOf('UndoOverruling', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: UndoOverrulingInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      undoOverruling(context, requiredId('Overruling', input.overrulingId, 'overrulingId')),
  }),
}));

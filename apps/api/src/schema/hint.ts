import type { Prisma } from '@crossread/prisma';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import type { Place } from '../quizzes/hint-of.ts';
import { takeHint } from '../quizzes/take-hint.ts';
import { articleById } from './article-by-id.ts';
import { attemptPayload } from './node-payload.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { HintKindType } from './quiz-enums.ts';
import { endWords, startWords } from './span.ts';

const HintPlaceType = builder.objectRef<Place>('HintPlace').implement({
  description: 'A paragraph to look in.',
  fields: (t) => ({
    article: t.prismaField({
      type: 'Article',
      description: 'The report it stands in.',
      resolve: (query, { articleId }, _args, services) => articleById(query, articleId, services),
    }),
    start: t.exposeInt('start', { description: startWords }),
    end: t.exposeInt('end', { description: endWords }),
  }),
});

export const HintType = builder.prismaObject('Hint', {
  description: 'Help that was asked for before answering. Each takes a quarter from what the answer earns.',
  fields: (t) => ({
    question: t.relation('question', { description: 'What it helps with.' }),
    kind: t.expose('kind', { type: HintKindType, description: 'What it tells.' }),
    places: t.field({
      type: [HintPlaceType],
      description: 'Of PLACES: where what the question turns on stands, that of wrong options too.',
      select: { places: true },
      resolve: ({ places }: { readonly places: Prisma.JsonValue }) => places as unknown as readonly Place[],
    }),
    optionId: t.exposeString('optionId', { nullable: true, description: 'Of OPTION: the id of a wrong option.' }),
  }),
});

const TakeHintInput = builder.inputType('TakeHintInput', {
  description: 'The question that help is wanted with.',
  fields: (t) => ({
    attemptId: t.id({ required: true, description: 'The id of an Attempt of one’s own that tells after each answer.' }),
    questionId: t.id({ required: true, description: 'The id of a Question that it asks and that is not answered.' }),
  }),
});

const TakeHintPayload = attemptPayload('TakeHintPayload', 'The attempt with the hint.');

builder.mutationField('takeHint', (t) =>
  t.field({
    type: TakeHintPayload,
    description: 'Gives the next hint to a question, at the price of a quarter of its point. A test gives none.',
    authScopes: { may: 'learn' },
    errors: resultOf('TakeHint', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: TakeHintInput, required: true, description: 'Which question.' }) },
    resolve: async (_root, { input }, context) => {
      const attemptId = requiredId('Attempt', input.attemptId, 'attemptId');
      const questionId = requiredId('Question', input.questionId, 'questionId');
      await takeHint(context, { attemptId, questionId });
      return { attemptId };
    },
  }),
);

import { readable } from '../access/readable.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import type { Answer } from '../quizzes/answer.ts';
import { submitResponse } from '../quizzes/attempts.ts';
import type { StoredOptionKey } from '../quizzes/stored-key.ts';
import { reviewOf, type Review } from '../quizzes/review.ts';
import { builder } from './builder.ts';
import { CertaintyType, OptionRoleType, RubricLevelType } from './enums.ts';
import { resultOf } from './errors.ts';
import { requiredId, uuidOrNobody } from './global-id.ts';
import { RegradeType } from './regrade.ts';
import { EvidenceSpanType } from './span.ts';

const AnswerType = builder.objectRef<Answer>('Answer').implement({
  description: 'What was answered: the one field that the interaction asks for.',
  fields: (t) => ({
    optionIds: t.stringList({ nullable: true, resolve: ({ optionIds }) => optionIds ?? null }),
    value: t.float({ nullable: true, resolve: ({ value }) => value ?? null }),
    text: t.string({ nullable: true, resolve: ({ text }) => text ?? null }),
    spans: t.field({ type: [EvidenceSpanType], nullable: true, resolve: ({ spans }) => spans ?? null }),
    order: t.stringList({ nullable: true, resolve: ({ order }) => order ?? null }),
    pairs: t.field({
      type: t.listRef(t.listRef('String')),
      nullable: true,
      resolve: ({ pairs }) => pairs?.map((pair) => [...pair]) ?? null,
    }),
  }),
});

const OptionReviewType = builder.objectRef<StoredOptionKey>('OptionReview').implement({
  description: 'What an option is, once the question is answered.',
  fields: (t) => ({
    id: t.exposeString('id'),
    role: t.expose('role', { type: OptionRoleType }),
    feedback: t.exposeString('feedback', { description: 'What picking it shows.' }),
    evidence: t.field({ type: [EvidenceSpanType], resolve: ({ evidence }) => evidence }),
  }),
});

const RubricType = builder.objectRef<NonNullable<Review['rubric']>>('Rubric').implement({
  description: 'What a written answer has at each level.',
  fields: (t) => ({
    basic: t.exposeString('basic'),
    emergent: t.exposeString('emergent'),
    proficient: t.exposeString('proficient'),
  }),
});

export const ReviewType = builder.objectRef<Review>('Review').implement({
  description: "What the answered question's key is, why, and where it stands.",
  fields: (t) => ({
    correctOptionIds: t.stringList({ resolve: ({ correctOptionIds }) => correctOptionIds }),
    correctText: t.exposeString('correctText', { description: 'The key in words, whatever the interaction.' }),
    explanation: t.exposeString('explanation'),
    evidence: t.field({ type: [EvidenceSpanType], resolve: ({ evidence }) => evidence }),
    options: t.field({ type: [OptionReviewType], resolve: ({ options }) => options }),
    rubric: t.expose('rubric', {
      type: RubricType,
      nullable: true,
      description: 'Of a written answer; null for all others.',
    }),
    staleReason: t.exposeString('staleReason', {
      nullable: true,
      description: 'Why the question has left the quiz since; null for one that holds.',
    }),
  }),
});

builder.prismaNode('Response', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'A stored answer. The first answer to a question stays.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.response(asker.viewer) }),
  fields: (t) => ({
    question: t.relation('question'),
    answer: t.field({
      type: AnswerType,
      select: { answer: true },
      resolve: ({ answer }) => answer as unknown as Answer,
    }),
    score: t.exposeFloat('score', { nullable: true, description: '0 to 1; null where a teacher has to mark it.' }),
    certainty: t.expose('certainty', {
      type: CertaintyType,
      nullable: true,
      description: 'How sure the learner was; null where the attempt does not ask.',
    }),
    selfMark: t.expose('selfMark', {
      type: RubricLevelType,
      nullable: true,
      description: 'What the learner found of their own written answer. It counts for no score.',
    }),
    regrades: t.relation('regrades', {
      type: RegradeType,
      description: 'The times that it was marked again with another score.',
      query: { orderBy: { regrade: { regradedAt: 'asc' } } },
    }),
    answeredAt: t.string({ select: { answeredAt: true }, resolve: ({ answeredAt }) => answeredAt.toISOString() }),
    review: t.field({
      type: ReviewType,
      select: { id: true },
      resolve: ({ id }, _args, { prisma }) => reviewOf(prisma, id),
    }),
  }),
});

const SpanInput = builder.inputType('SpanInput', {
  fields: (t) => ({
    articleId: t.id({ required: true }),
    start: t.int({ required: true }),
    end: t.int({ required: true }),
  }),
});

const AnswerInput = builder.inputType('AnswerInput', {
  description: 'Give the one field that the interaction asks for.',
  fields: (t) => ({
    optionIds: t.stringList(),
    value: t.float(),
    text: t.string({ description: 'Words; of a number, how it was typed: "2,030", "two thousand and thirty".' }),
    spans: t.field({ type: [SpanInput] }),
    order: t.stringList(),
    pairs: t.field({ type: t.listRef(t.listRef('String')) }),
  }),
});

const SubmitResponseInput = builder.inputType('SubmitResponseInput', {
  fields: (t) => ({
    attemptId: t.id({ required: true }),
    questionId: t.id({ required: true }),
    answer: t.field({ type: AnswerInput, required: true }),
    certainty: t.field({ type: CertaintyType, description: 'How sure the learner is, where the attempt asks.' }),
  }),
});

interface Submitted {
  readonly responseId: string;
  readonly attemptId: string;
}

const SubmitResponsePayload = builder.objectRef<Submitted>('SubmitResponsePayload').implement({
  fields: (t) => ({
    response: t.prismaField({
      type: 'Response',
      resolve: (query, { responseId }, _args, { reads }) =>
        reads.response.findUniqueOrThrow({ ...query, where: { id: responseId } }),
    }),
    attempt: t.prismaField({
      type: 'Attempt',
      resolve: (query, { attemptId }, _args, { reads }) =>
        reads.attempt.findUniqueOrThrow({ ...query, where: { id: attemptId } }),
    }),
  }),
});

builder.mutationField('submitResponse', (t) =>
  t.field({
    type: SubmitResponsePayload,
    description: 'Answers a question. Sent again, it gives the stored response: the first answer stays.',
    authScopes: { may: 'learn' },
    errors: resultOf('SubmitResponse', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: SubmitResponseInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const attemptId = requiredId('Attempt', input.attemptId, 'attemptId');
      const questionId = requiredId('Question', input.questionId, 'questionId');
      const spans = input.answer.spans?.map((span) => ({
        ...span,
        articleId: requiredId('Article', span.articleId, 'answer.spans'),
      }));
      const answer = { ...input.answer, spans: spans ?? null };
      const submission = { attemptId, questionId, answer, certainty: input.certainty };
      return { attemptId, responseId: await submitResponse(context, submission) };
    },
  }),
);

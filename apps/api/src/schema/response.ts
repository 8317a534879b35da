import { readable } from '../access/readable.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import type { Answer } from '../quizzes/answer.ts';
import type { GivenAnswer } from '../quizzes/answer.ts';
import { submitResponse } from '../quizzes/submit-response.ts';
import { attemptTells, tellsAnswer } from '../quizzes/told.ts';
import type { StoredOptionKey } from '../quizzes/stored-key.ts';
import { reviewOf, type Review, type ReviewWords } from '../quizzes/review.ts';
import { builder } from './builder.ts';
import { CertaintyType, OptionRoleType, RubricLevelType } from './quiz-enums.ts';
import { resultOf } from './errors.ts';
import { requiredId, uuidOrNobody } from './global-id.ts';
import { inLanguage, LanguageType } from './language.ts';
import { asked, saidInDescription } from './said-in.ts';
import { RegradeType } from './regrade.ts';
import { EvidenceSpanType } from './span.ts';

const AnswerType = builder.objectRef<Answer>('Answer').implement({
  description: 'What was answered: the one field that the interaction asks for.',
  fields: (t) => ({
    optionIds: t.stringList({
      nullable: true,
      description: 'Of CHOICE and MULTIPLE_CHOICE: the ids of the options picked.',
      resolve: ({ optionIds }) => optionIds ?? null,
    }),
    value: t.float({
      nullable: true,
      description: 'Of NUMERIC_ENTRY: the number, however it was typed.',
      resolve: ({ value }) => value ?? null,
    }),
    text: t.string({
      nullable: true,
      description: 'Of TEXT_ENTRY and EXTENDED_TEXT: the words.',
      resolve: ({ text }) => text ?? null,
    }),
    spans: t.field({
      type: [EvidenceSpanType],
      nullable: true,
      description: 'Of SELECT_TEXT: the words selected.',
      resolve: ({ spans }) => spans ?? null,
    }),
    order: t.stringList({
      nullable: true,
      description: 'Of ORDER: the ids of all options, the first first.',
      resolve: ({ order }) => order ?? null,
    }),
    pairs: t.field({
      type: t.listRef(t.listRef('String')),
      nullable: true,
      description: 'Of MATCH: pairs of options’ ids.',
      resolve: ({ pairs }) => pairs?.map((pair) => [...pair]) ?? null,
    }),
  }),
});

const OptionReviewType = builder.objectRef<StoredOptionKey>('OptionReview').implement({
  description: 'What an option is, once the question is answered.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'As in QuestionOption.' }),
    role: t.expose('role', { type: OptionRoleType, description: 'Why a learner would pick it.' }),
    feedback: t.exposeString('feedback', { description: 'What picking it shows, for the learner.' }),
    evidence: t.field({
      type: [EvidenceSpanType],
      description: 'The words it comes from, or is refuted by; may be empty.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
});

const RubricType = builder.objectRef<NonNullable<ReviewWords['rubric']>>('Rubric').implement({
  description: 'What a written answer has at each level.',
  fields: (t) => ({
    basic: t.exposeString('basic', { description: 'A beginning.' }),
    emergent: t.exposeString('emergent', { description: 'On the way.' }),
    proficient: t.exposeString('proficient', { description: 'All that a good answer has.' }),
  }),
});

export const ReviewType = builder.objectRef<Review>('Review').implement({
  description: "What the answered question's key is, why, and where it stands.",
  fields: (t) => ({
    correctOptionIds: t.stringList({
      description: 'Of CHOICE and MULTIPLE_CHOICE; empty for all others, whose key is in `correctText`.',
      resolve: ({ correctOptionIds }) => correctOptionIds,
    }),
    correctText: t.string({
      description: 'The key in words, whatever the interaction.',
      args: inLanguage,
      resolve: (review, { language }) => review.in(language ?? 'en').correctText,
    }),
    explanation: t.string({
      description: 'Why it is the key, for the learner.',
      args: inLanguage,
      resolve: (review, { language }) => review.in(language ?? 'en').explanation,
    }),
    saidIn: t.field({
      type: LanguageType,
      description: saidInDescription,
      args: asked,
      resolve: (review, { language }) => review.saidIn(language),
    }),
    evidence: t.field({
      type: [EvidenceSpanType],
      description: 'The words from which the key follows; at least one place.',
      resolve: ({ evidence }) => evidence,
    }),
    options: t.field({
      type: [OptionReviewType],
      description: 'What each option is, in the order shown.',
      args: inLanguage,
      resolve: (review, { language }) => review.in(language ?? 'en').options,
    }),
    rubric: t.field({
      type: RubricType,
      nullable: true,
      description: 'Of a written answer; null for all others.',
      args: inLanguage,
      resolve: (review, { language }) => review.in(language ?? 'en').rubric,
    }),
    staleReason: t.string({
      nullable: true,
      description: 'Why the question has left the quiz since; null for one that holds.',
      args: inLanguage,
      resolve: (review, { language }) => review.in(language ?? 'en').staleReason,
    }),
  }),
});

const answerTells = { questionId: true, attempt: { select: attemptTells } } as const;

export const ResponseNode = builder.prismaNode('Response', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'A stored answer. The first answer to a question stays.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.response(asker.viewer) }),
  fields: (t) => ({
    question: t.relation('question', { description: 'What was asked.' }),
    answer: t.field({
      type: AnswerType,
      description: 'What was answered.',
      select: { answer: true },
      resolve: ({ answer }) => answer as unknown as Answer,
    }),
    score: t.float({
      nullable: true,
      description:
        '0 to 1, after hints; null where a teacher has to mark it, and until its attempt tells: see `Attempt.feedback`.',
      select: { score: true, ...answerTells },
      resolve: ({ score, ...answer }, _args, { asker }) => (tellsAnswer(asker.viewer, answer) ? score : null),
    }),
    hintCount: t.exposeInt('hints', {
      description: 'How many hints were taken before it. Each took a quarter of its score.',
    }),
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
    mark: t.field({
      type: RubricLevelType,
      nullable: true,
      description:
        'What the teacher found of a pupil’s written answer; null before, and for the pupil until its attempt tells. It counts for no score.',
      select: { mark: true, ...answerTells },
      resolve: ({ mark, ...answer }, _args, { asker }) => (tellsAnswer(asker.viewer, answer) ? mark : null),
    }),
    regrades: t.field({
      type: [RegradeType],
      description: 'The times that it was marked again with another score.',
      select: (_args, _context, nested) => ({
        ...answerTells,
        regrades: nested({ orderBy: { regrade: { regradedAt: 'asc' } } }),
      }),
      resolve: ({ regrades, ...answer }, _args, { asker }) => (tellsAnswer(asker.viewer, answer) ? regrades : []),
    }),
    late: t.exposeBoolean('late', {
      description: 'Of an assignment: it came after the time was up, from a device that says it was given before.',
    }),
    answeredAt: t.string({
      description: 'ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { answeredAt: true },
      resolve: ({ answeredAt }) => answeredAt.toISOString(),
    }),
    review: t.field({
      type: ReviewType,
      nullable: true,
      description: 'The key, why, and where it stands; null until the attempt tells: see `Attempt.feedback`.',
      select: { id: true, ...answerTells },
      resolve: ({ id, ...answer }, _args, { prisma, asker }) =>
        tellsAnswer(asker.viewer, answer) ? reviewOf(prisma, id) : null,
    }),
  }),
});

const SpanInput = builder.inputType('SpanInput', {
  description: 'Words of a report: a half-open range of UTF-16 code units into its text.',
  fields: (t) => ({
    articleId: t.id({ required: true, description: 'The id of an Article of the quiz’s story.' }),
    start: t.int({ required: true, description: 'The first code unit, from 0.' }),
    end: t.int({ required: true, description: 'The code unit after the last one.' }),
  }),
});

export const AnswerInput = builder.inputType('AnswerInput', {
  description: 'Give the one field that the interaction asks for.',
  fields: (t) => ({
    optionIds: t.stringList({ description: 'For CHOICE one option’s id, for MULTIPLE_CHOICE one or more: ["a"].' }),
    value: t.float({ description: 'For NUMERIC_ENTRY: 2030.' }),
    text: t.string({
      description:
        'For TEXT_ENTRY and EXTENDED_TEXT, at most 5,000 characters; for NUMERIC_ENTRY a number as it was typed: “2,030”, “two thousand and thirty”.',
    }),
    spans: t.field({ type: [SpanInput], description: 'For SELECT_TEXT: 1 to 50 places.' }),
    order: t.stringList({ description: 'For ORDER: the ids of all options, the first first.' }),
    pairs: t.field({
      type: t.listRef(t.listRef('String')),
      description: 'For MATCH: pairs of options’ ids, [["a", "c"], ["b", "d"]].',
    }),
  }),
});

/** With stored ids of the articles. */
export function givenAnswer({ spans, ...answer }: typeof AnswerInput.$inferInput): GivenAnswer {
  const stored = spans?.map((span) => ({ ...span, articleId: requiredId('Article', span.articleId, 'answer.spans') }));
  return { ...answer, spans: stored ?? null };
}

const SubmitResponseInput = builder.inputType('SubmitResponseInput', {
  description: 'An answer to a question of an attempt.',
  fields: (t) => ({
    attemptId: t.id({ required: true, description: 'The id of an Attempt of one’s own that is not finished.' }),
    questionId: t.id({ required: true, description: 'The id of a Question that it asks.' }),
    answer: t.field({ type: AnswerInput, required: true, description: 'In the shape of its interaction.' }),
    certainty: t.field({
      type: CertaintyType,
      description: 'How sure the learner is: required where the attempt asks, unless the answer is a written one.',
    }),
    secondsAgo: t.int({
      defaultValue: 0,
      description:
        'How long ago it was given, where it could not be sent at once: the difference of two looks at the device’s own clock, however wrong that is. An assignment whose time is up takes such answers for a day and marks them as late.',
    }),
  }),
});

interface Submitted {
  readonly responseId: string;
  readonly attemptId: string;
}

const SubmitResponsePayload = builder.objectRef<Submitted>('SubmitResponsePayload').implement({
  description: 'The answer as it is stored.',
  fields: (t) => ({
    response: t.prismaField({
      type: 'Response',
      description: 'With its score and its review.',
      resolve: (query, { responseId }, _args, { reads }) =>
        reads.response.findUniqueOrThrow({ ...query, where: { id: responseId } }),
    }),
    attempt: t.prismaField({
      type: 'Attempt',
      description: 'As it is now.',
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
    args: {
      input: t.arg({
        type: SubmitResponseInput,
        required: true,
        description: 'Which question, and what the learner says.',
      }),
    },
    resolve: async (_root, { input }, context) => {
      const attemptId = requiredId('Attempt', input.attemptId, 'attemptId');
      const questionId = requiredId('Question', input.questionId, 'questionId');
      const answer = givenAnswer(input.answer);
      const submission = { attemptId, questionId, answer, certainty: input.certainty, secondsAgo: input.secondsAgo };
      return { attemptId, responseId: await submitResponse(context, submission) };
    },
  }),
);

import { blockKinds, interactions, languages, optionRoles, questionKinds, skills } from '@crossread/shared';
import type { Message, Parameter, QuestionBasis } from '@crossread/shared';
import { z } from 'zod';

/** What `json` writes and `crossread quiz --json` prints, by the schema of the interchange format. */

const offset = z.int().nonnegative();
const range = z.object({ start: offset, end: offset });
const span = range.extend({ text: z.string() });
const evidence = z.object({ article: z.string(), ...span.shape });

/** Another engine's message is said in English alone. */
const parameters = z.record(
  z.string(),
  z.lazy((): z.ZodType<Parameter> => z.union([z.string(), z.number(), message])),
);
const message: z.ZodType<Message> = z.object({
  id: z.string(),
  parameters,
  variant: z.int().nonnegative().exactOptional(),
});

const option = z.object({
  id: z.string(),
  text: z.string(),
  role: z.enum(optionRoles),
  feedback: z.string(),
  evidence: z.array(evidence).default([]),
  messages: z.object({ text: message, feedback: message }).exactOptional(),
});

const response = z.union([
  z.object({ optionIds: z.array(z.string()).min(1) }),
  z.object({ value: z.number(), lower: z.number(), upper: z.number() }),
  z.object({ accepted: z.array(z.string()).min(1) }),
  z.object({ spans: z.array(evidence).min(1) }),
  z.object({ order: z.array(z.string()).min(1) }),
  z.object({ pairs: z.array(z.tuple([z.string(), z.string()])).min(1) }),
  z.object({ rubric: z.object({ basic: z.string(), emergent: z.string(), proficient: z.string() }) }),
]);

/** Which field of `response` answers each interaction. */
const answered = {
  choice: 'optionIds',
  'multiple-choice': 'optionIds',
  'numeric-entry': 'value',
  'text-entry': 'accepted',
  'select-text': 'spans',
  order: 'order',
  match: 'pairs',
  'extended-text': 'rubric',
} as const;

const question = z
  .object({
    id: z.string(),
    kind: z.enum(questionKinds),
    interaction: z.enum(interactions),
    skill: z.enum(skills),
    prompt: z.string(),
    options: z.array(option).default([]),
    response,
    evidence: z.array(evidence).min(1),
    explanation: z.string(),
    difficulty: z.number().min(0).max(1).nullable().default(null),
    needsReview: z.boolean().default(true),
    drafted: z.literal(true).exactOptional(),
    messages: z
      .object({
        prompt: message,
        explanation: message,
        rubric: z.object({ basic: message, emergent: message, proficient: message }).exactOptional(),
      })
      .exactOptional(),
    // Only the engine that wrote it can read it again.
    basis: z.custom<QuestionBasis>((value) => typeof value === 'object' && value !== null).exactOptional(),
  })
  .check(({ value, issues }) => {
    const field = answered[value.interaction];
    if (!(field in value.response)) {
      const message = `a ${value.interaction} question is answered by "${field}"`;
      issues.push({ code: 'custom', input: value, path: ['response'], message });
    }
    const ids = new Set(value.options.map(({ id }) => id));
    const named = keyedIds(value.response);
    for (const id of named.filter((id) => !ids.has(id))) {
      issues.push({ code: 'custom', input: value, path: ['response'], message: `there is no option "${id}"` });
    }
  });

function keyedIds(given: z.infer<typeof response>): readonly string[] {
  if ('optionIds' in given) return given.optionIds;
  if ('order' in given) return given.order;
  return 'pairs' in given ? given.pairs.flat() : [];
}

const report = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  article: z.object({
    title: span.nullable(),
    publisher: z.string().nullable(),
    agency: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.object({ date: z.string(), basis: z.enum(['stated', 'inferred']) }).nullable(),
    blocks: z.array(range.extend({ kind: z.enum(blockKinds) })),
    sentences: z.array(range),
  }),
});

export const quizFile = z.object({
  engine: z.object({ name: z.string(), version: z.string() }),
  seed: z.string(),
  articles: z.array(z.object({ id: z.string(), path: z.string(), sha256: z.string() })),
  questions: z.array(question).min(1),
  title: z.string().default('Quiz'),
  language: z.enum(languages).exactOptional(),
  reports: z.array(report).default([]),
});
export type QuizFile = z.infer<typeof quizFile>;

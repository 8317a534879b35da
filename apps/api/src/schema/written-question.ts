import type { Finding } from '@crossread/engine';
import { inWords } from '../in-words.ts';
import type { GivenQuestion } from '../workbench/read-written.ts';
import { builder } from './builder.ts';
import { requiredId } from './global-id.ts';
import { inLanguage } from './language.ts';
import { InteractionType, OptionRoleType, QuestionKindType, SkillType } from './quiz-enums.ts';
import { startWords } from './span.ts';

const WrittenOptionInput = builder.inputType('WrittenOptionInput', {
  description: 'A possible answer, as a person words it.',
  fields: (t) => ({
    id: t.string({ description: 'The letter of the option that it was; none for a new one.' }),
    text: t.string({ required: true, description: 'What the learner reads, in at most 500 characters.' }),
    feedback: t.string({ description: 'What picking it shows, in at most 1,000 characters.' }),
    right: t.boolean({ defaultValue: false, description: 'Whether it is the key, or one of them.' }),
    role: t.field({
      type: OptionRoleType,
      description:
        'Of one that is wrong: why it would be picked. Without one, what the reports say of its words decides.',
    }),
  }),
});

const CitedWordsInput = builder.inputType('CitedWordsInput', {
  description: 'Words of a report, exactly as they stand there.',
  fields: (t) => ({
    articleId: t.id({ required: true, description: 'The id of an Article of the quiz’s story.' }),
    words: t.string({ required: true, description: 'At most 1,000 characters.' }),
    start: t.int({ description: `${startWords} Without it, the first place where the words stand.` }),
  }),
});

const WrittenRubricInput = builder.inputType('WrittenRubricInput', {
  description: 'What a written answer has at each level.',
  fields: (t) => ({
    basic: t.string({ required: true, description: 'A beginning.' }),
    emergent: t.string({ required: true, description: 'On the way.' }),
    proficient: t.string({ required: true, description: 'All that a good answer has.' }),
  }),
});

export const WrittenQuestionInput = builder.inputType('WrittenQuestionInput', {
  description: 'A whole question, as a person words it: an edited one, or one of their own.',
  fields: (t) => ({
    kind: t.field({
      type: QuestionKindType,
      description: 'Of one’s own: what it asks for. LOCATE_DETAIL without one.',
    }),
    interaction: t.field({
      type: InteractionType,
      description: 'Of one’s own: how it is answered, but for SELECT_TEXT and MATCH. CHOICE without one.',
    }),
    skill: t.field({ type: SkillType, description: 'What it teaches.' }),
    prompt: t.string({ required: true, description: 'The question, in at most 1,000 characters.' }),
    explanation: t.string({ description: 'Why the key is right, in at most 2,000 characters.' }),
    options: t.field({
      type: [WrittenOptionInput],
      description: 'In the order to show them, at most ten; those of an ORDER in the right one.',
    }),
    value: t.float({ description: 'The key of NUMERIC_ENTRY.' }),
    lower: t.float({ description: 'The least number that counts as right; `value` without one.' }),
    upper: t.float({ description: 'The greatest; `value` without one.' }),
    accepted: t.stringList({ description: 'What counts as right for TEXT_ENTRY, at most twenty.' }),
    rubric: t.field({ type: WrittenRubricInput, description: 'Of EXTENDED_TEXT.' }),
    evidence: t.field({
      type: [CitedWordsInput],
      required: true,
      description: 'The words from which the key follows, at most ten places.',
    }),
  }),
});

type Input = typeof WrittenQuestionInput.$inferInput;

/** With stored ids of the articles. */
export function givenQuestion({ evidence, ...rest }: Input): GivenQuestion {
  const places = evidence.map(({ articleId, ...cited }, index) => ({
    ...cited,
    articleId: requiredId('Article', articleId, `question.evidence.${index}.articleId`),
  }));
  return { ...rest, evidence: places };
}

export const QuestionFindingType = builder.objectRef<Finding>('QuestionFinding').implement({
  description: 'What a check says of a question.',
  fields: (t) => ({
    gate: t.exposeString('gate', { description: 'The check: key-entailed, distinct-options …' }),
    blocks: t.exposeBoolean('blocks', {
      description: 'Whether the question cannot be published as it is; otherwise it is advice.',
    }),
    reason: t.string({
      description: 'In words, for whoever edits it. It may name the key.',
      args: inLanguage,
      resolve: ({ reason, message }, args) => inWords(reason, message, args),
    }),
  }),
});

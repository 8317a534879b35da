import { readable } from '../access/readable.ts';
import type { Interaction, QuestionKind, Skill } from '@crossread/shared';
import { staleWords } from '../quizzes/stale-words.ts';
import { builder } from './builder.ts';
import { InteractionType, QuestionKindType, SkillType } from './quiz-enums.ts';
import { uuidOrNobody } from './global-id.ts';

interface ShownOption {
  readonly id: string;
  readonly text: string;
}

const QuestionOptionType = builder.objectRef<ShownOption>('QuestionOption').implement({
  description: 'A possible answer, as it is shown.',
  fields: (t) => ({
    id: t.exposeString('id', {
      description: 'A letter by its place (a, b, c …), good within its question: what AnswerInput takes.',
    }),
    text: t.exposeString('text', { description: 'What the learner reads.' }),
  }),
});

/* No field here may read `key`: what answers a question is reached through a response alone. */
export const QuestionNode = builder.prismaNode('Question', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'A question as a learner sees it before answering: it has no key, feedback or evidence.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.question(asker.viewer) }),
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place in the quiz, from 0.' }),
    kind: t.field({
      type: QuestionKindType,
      description: 'What it asks for.',
      select: { kind: true },
      resolve: ({ kind }) => kind as QuestionKind,
    }),
    interaction: t.field({
      type: InteractionType,
      description: 'How it is answered.',
      select: { interaction: true },
      resolve: ({ interaction }) => interaction as Interaction,
    }),
    skill: t.field({
      type: SkillType,
      description: 'What it teaches.',
      select: { skill: true },
      resolve: ({ skill }) => skill as Skill,
    }),
    prompt: t.exposeString('prompt', { description: 'The question in words.' }),
    options: t.field({
      type: [QuestionOptionType],
      description: 'In the order to show them; empty where nothing is chosen among options.',
      select: { options: true },
      resolve: ({ options }) => options as unknown as ShownOption[],
    }),
    staleReason: t.string({
      nullable: true,
      description: 'Why new attempts do not ask it any more; null for one that holds.',
      select: { staleGate: true },
      resolve: ({ staleGate }) => staleGate && staleWords(staleGate),
    }),
    drafted: t.exposeBoolean('drafted', { description: 'Whether a language model proposed it.' }),
    difficulty: t.exposeFloat('difficulty', {
      description: 'The share of learners expected to get it wrong, 0 to 1: a prior by its kind, not a measurement.',
    }),
    needsReview: t.exposeBoolean('needsReview', { description: 'Whether a teacher should look before it is set.' }),
  }),
});

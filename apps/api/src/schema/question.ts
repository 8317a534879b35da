import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import type { Interaction, QuestionKind, Skill } from '@crossread/shared';
import { render } from '@crossread/engine';
import { inOwnOrder } from '../classrooms/own-order.ts';
import { staleWords } from '../quizzes/stale-words.ts';
import type { ShownMessages } from '../quizzes/stored-messages.ts';
import { inWords, isEnglish, languageOf, type InLanguage } from '../in-words.ts';
import { builder } from './builder.ts';
import { inLanguage, LanguageType, withMessage } from './language.ts';
import { asked, saidInDescription } from './said-in.ts';
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
      description:
        'A letter (a, b, c …), good within its question: what AnswerInput takes. It tells nothing, nor does its place.',
    }),
    text: t.exposeString('text', { description: 'What the learner reads.' }),
  }),
});

const shownMessages = (messages: unknown) => messages as ShownMessages | null | undefined;

function optionsIn(options: unknown, said: ShownMessages | null | undefined, args: InLanguage): ShownOption[] {
  const shown = options as ShownOption[];
  if (isEnglish(args)) return shown;
  return shown.map(({ id, text }, index) => ({ id, text: inWords(text, said?.options[index], args) }));
}

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
    prompt: t.string({
      description: 'The question in words.',
      args: inLanguage,
      select: (args) => withMessage(args, 'prompt', 'messages'),
      resolve: ({ prompt, messages }, args) => inWords(prompt, shownMessages(messages)?.prompt, args),
    }),
    options: t.field({
      type: [QuestionOptionType],
      description:
        'In the order to show them, which an assignment may make another one for each pupil, always the same for one; empty where nothing is chosen among options.',
      args: inLanguage,
      select: (args) => ({ quizId: true, interaction: true, ...withMessage(args, 'options', 'messages') }),
      resolve: ({ options, messages, ...question }, args, { asker: { viewer } }) =>
        inOwnOrder(viewer, question, optionsIn(options, shownMessages(messages), args)),
    }),
    saidIn: t.field({
      type: LanguageType,
      description: saidInDescription,
      args: asked,
      select: (args) => withMessage(args, 'id', 'messages'),
      resolve: ({ messages }, { language }) => languageOf(shownMessages(messages)?.prompt, language),
    }),
    staleReason: t.string({
      nullable: true,
      description: 'Why new attempts do not ask it any more; null for one that holds.',
      args: inLanguage,
      select: { staleGate: true },
      resolve: ({ staleGate }, { language }) => staleGate && render(staleWords(staleGate), language ?? 'en'),
    }),
    quiz: t.relation('quiz', { description: 'The quiz that it belongs to.' }),
    tags: t.stringList({
      description: 'By which its owner finds it again; empty for everybody else.',
      select: { tags: true, quiz: { select: { ownerId: true } } },
      resolve: ({ tags, quiz }, _args, { asker }) => (owns(asker.viewer, quiz.ownerId) ? tags : []),
    }),
    locked: t.boolean({
      description: 'Whether its owner wants it to stay as it is; not told to anybody else.',
      select: { locked: true, quiz: { select: { ownerId: true } } },
      resolve: ({ locked, quiz }, _args, { asker }) => locked && owns(asker.viewer, quiz.ownerId),
    }),
    edited: t.exposeBoolean('edited', { description: 'Whether a person wrote it, or changed its words.' }),
    drafted: t.exposeBoolean('drafted', { description: 'Whether a language model proposed it.' }),
    difficulty: t.exposeFloat('difficulty', {
      description: 'The share of learners expected to get it wrong, 0 to 1: a prior by its kind, not a measurement.',
    }),
    needsReview: t.exposeBoolean('needsReview', { description: 'Whether a teacher should look before it is set.' }),
  }),
});

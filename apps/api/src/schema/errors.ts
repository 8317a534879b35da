import { InvalidInputError, NotAllowedError, NotFoundError, type InputProblem } from '../errors.ts';
import { inWords, languageOf } from '../in-words.ts';
import { builder } from './builder.ts';
import { inLanguage, LanguageType } from './language.ts';
import { asked, saidInDescription } from './said-in.ts';

export const InputProblemType = builder.objectRef<InputProblem>('InputProblem').implement({
  description: 'One thing that is wrong with an input, or a note on it: what, where, and what to do.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'For programs: empty, binary, too-long, duplicate, one-report …' }),
    input: t.exposeString('input', {
      nullable: true,
      description:
        'The name of the report, or the path of the field (answer.spans), that it is about; null where it is about the whole.',
    }),
    message: t.string({
      description: 'Names the input, says why and what to do.',
      args: inLanguage,
      resolve: ({ message, said }, args) => inWords(message, said, args),
    }),
    saidIn: t.field({
      type: LanguageType,
      description: saidInDescription,
      args: asked,
      resolve: ({ said }, { language }) => languageOf(said, language),
    }),
  }),
});

const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'Why something was not done.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'For a person: what is wrong, and what to do.' }),
  }),
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  description: 'What was handed in cannot be used; nothing was stored.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    problems: t.expose('problems', {
      type: [InputProblemType],
      description: 'Each thing that is wrong; at least one.',
    }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'What was asked for does not exist, or no longer.',
  interfaces: [ErrorInterface],
});

builder.objectType(NotAllowedError, {
  name: 'NotAllowedError',
  description: 'What was asked for is not for whoever asked; the message says for whom it is.',
  interfaces: [ErrorInterface],
});

/** A mutation's result: its payload, or one of these errors. */
export function resultOf(name: string, ...types: (typeof InvalidInputError | typeof NotFoundError)[]) {
  const mutation = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const union = { name: `${name}Result`, description: `What ${mutation} gives: its payload, or why it was not done.` };
  return { types: [...types, NotAllowedError], directResult: true as const, union };
}

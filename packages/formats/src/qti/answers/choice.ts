import type { DocumentQuestion } from '../../quiz-document.ts';
import { element } from '../element.ts';
import type { Answer } from './answer.ts';
import { declare } from './declare.ts';
import { optionNames } from './option-names.ts';
import { mapResponse, matchCorrect } from './rules.ts';

/** One option, or several: a right one is worth its share of the keys, a wrong one costs its share of the wrong ones. */
export function choice({ prompt, options, interaction }: DocumentQuestion, keys: readonly string[]): Answer {
  const one = interaction === 'choice';
  const named = optionNames(options);
  const wrong = options.length - keys.length;
  const correct = keys.map((id) => named.of(id));
  const entries = named.all.map(
    ({ name }) => [name, correct.includes(name) ? 1 / correct.length : -1 / wrong] as const,
  );
  return {
    declaration: one
      ? declare('single', 'identifier', correct)
      : declare('multiple', 'identifier', correct, { entries }),
    body: [
      element(
        'choiceInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: false, maxChoices: one ? 1 : 0 },
        element('prompt', {}, prompt),
        ...named.all.map(({ name, text }) => element('simpleChoice', { identifier: name }, text)),
      ),
    ],
    scoring: one ? matchCorrect : mapResponse,
    picksOptions: true,
  };
}

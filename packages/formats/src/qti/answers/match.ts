import type { DocumentQuestion } from '../../quiz-document.ts';
import { element } from '../element.ts';
import type { Answer } from './answer.ts';
import { declare } from './declare.ts';
import { optionNames } from './option-names.ts';
import { mapResponse } from './rules.ts';

/** What the key begins a pair with, beside everything else; every pair of the key is worth its share. */
export function match({ prompt, options }: DocumentQuestion, pairs: readonly (readonly [string, string])[]): Answer {
  const { all, of } = optionNames(options);
  const correct = pairs.map(([left, right]) => `${of(left)} ${of(right)}`);
  const lefts = new Set(pairs.map(([left]) => of(left)));
  const side = (choices: typeof all, matchMax: number) =>
    element(
      'simpleMatchSet',
      {},
      ...choices.map(({ name, text }) => element('simpleAssociableChoice', { identifier: name, matchMax }, text)),
    );
  return {
    declaration: declare('multiple', 'directedPair', correct, {
      entries: correct.map((pair) => [pair, 1 / correct.length]),
    }),
    body: [
      element(
        'matchInteraction',
        // A grid of buttons, where the player knows the word: a keyboard reaches it more easily than what is dragged.
        { class: 'qti-match-tabular', responseIdentifier: 'RESPONSE', shuffle: false, maxAssociations: lefts.size },
        element('prompt', {}, prompt),
        side(
          all.filter(({ name }) => lefts.has(name)),
          1,
        ),
        side(
          all.filter(({ name }) => !lefts.has(name)),
          lefts.size,
        ),
      ),
    ],
    scoring: mapResponse,
    picksOptions: false,
  };
}

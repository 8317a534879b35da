import type { DocumentQuestion } from '../../quiz-document.ts';
import { element } from '../element.ts';
import type { Answer } from './answer.ts';
import { declare } from './declare.ts';
import { optionNames } from './option-names.ts';
import { mapResponse } from './rules.ts';

/** The first half of the options is matched with the second; every pair of the key is worth its share. */
export function match({ prompt, options }: DocumentQuestion, pairs: readonly (readonly [string, string])[]): Answer {
  const { all, of } = optionNames(options);
  const half = Math.ceil(all.length / 2);
  const correct = pairs.map(([left, right]) => `${of(left)} ${of(right)}`);
  const side = (from: number, to: number, matchMax: number) =>
    element(
      'simpleMatchSet',
      {},
      ...all
        .slice(from, to)
        .map(({ name, text }) => element('simpleAssociableChoice', { identifier: name, matchMax }, text)),
    );
  return {
    declaration: declare('multiple', 'directedPair', correct, {
      entries: correct.map((pair) => [pair, 1 / correct.length]),
    }),
    body: [
      element(
        'matchInteraction',
        // A grid of buttons, where the player knows the word: a keyboard reaches it more easily than what is dragged.
        { class: 'qti-match-tabular', responseIdentifier: 'RESPONSE', shuffle: false, maxAssociations: half },
        element('prompt', {}, prompt),
        side(0, half, 1),
        side(half, all.length, half),
      ),
    ],
    scoring: mapResponse,
    picksOptions: false,
  };
}

import type { DocumentQuestion } from '../../quiz-document.ts';
import { element } from '../element.ts';
import type { Answer } from './answer.ts';
import { declare } from './declare.ts';
import { optionNames } from './option-names.ts';
import { adjacentPairs } from './rules.ts';

export function order({ prompt, options }: DocumentQuestion, key: readonly string[]): Answer {
  const named = optionNames(options);
  const correct = key.map((id) => named.of(id));
  return {
    declaration: declare('ordered', 'identifier', correct),
    body: [
      element(
        'orderInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: false },
        element('prompt', {}, prompt),
        ...named.all.map(({ name, text }) => element('simpleChoice', { identifier: name }, text)),
      ),
    ],
    scoring: adjacentPairs(correct),
    picksOptions: false,
  };
}

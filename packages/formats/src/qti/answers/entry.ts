import type { Note } from '../../carry-each.ts';
import type { DocumentQuestion } from '../../quiz-document.ts';
import { element } from '../element.ts';
import type { Element } from '../element.ts';
import type { Answer } from './answer.ts';
import { declare } from './declare.ts';
import { mapResponse, within } from './rules.ts';

/** Digits as QTI reads them, without separators of thousands. */
const numeral = String.raw`-?[0-9]+(\.[0-9]+)?`;

interface Bounds {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export function numericEntry({ prompt }: DocumentQuestion, { value, lower, upper }: Bounds, note: Note): Answer {
  note('The number must be written in digits without separators: 2030, not 2,030.');
  return {
    declaration: declare('single', 'float', [value]),
    body: withField(prompt, { expectedLength: 15, patternMask: numeral, placeholderText: 'digits only' }),
    scoring: within(lower, upper),
    picksOptions: false,
  };
}

export function textEntry({ prompt }: DocumentQuestion, accepted: readonly string[], note: Note): Answer {
  note('Capitals and accents are forgiven; an added article, or a number in words for one in digits, is not.');
  const spellings = [...new Set(accepted.flatMap((phrase) => [phrase, withoutMarks(phrase)]))];
  return {
    declaration: declare('single', 'string', accepted.slice(0, 1), {
      entries: spellings.map((spelling) => [spelling, 1]),
      caseSensitive: false,
    }),
    body: withField(prompt, { expectedLength: 40 }),
    scoring: mapResponse,
    picksOptions: false,
  };
}

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');

/** The field stands in the prompt's gap, else below it. */
function withField(prompt: string, attributes: Element['attributes']): readonly Element[] {
  const field = element('textEntryInteraction', { responseIdentifier: 'RESPONSE', ...attributes });
  const [before = '', after] = prompt.split(/_{2,}(.*)/s);
  return after === undefined
    ? [element('p', {}, prompt), element('p', {}, field)]
    : [element('p', {}, before, field, after)];
}

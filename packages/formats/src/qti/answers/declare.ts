import { element } from '../element.ts';
import type { Element } from '../element.ts';

export type Cardinality = 'single' | 'multiple' | 'ordered';

interface Mapping {
  readonly entries: readonly (readonly [string, number])[];
  readonly caseSensitive?: false;
}

/** RESPONSE with its key and, where answers are worth parts of the score, what each is worth; from 0 to 1 in all. */
export function declare(
  cardinality: Cardinality,
  baseType: 'identifier' | 'string' | 'float' | 'directedPair',
  correct: readonly (string | number)[],
  mapping?: Mapping,
): Element {
  return element(
    'responseDeclaration',
    { identifier: 'RESPONSE', cardinality, baseType },
    ...(correct.length === 0 ? [] : [element('correctResponse', {}, ...correct.map(valueOf))]),
    ...(mapping ? [mappingOf(mapping)] : []),
  );
}

const valueOf = (value: string | number): Element => element('value', {}, String(value));

function mappingOf({ entries, ...rest }: Mapping): Element {
  return element(
    'mapping',
    { defaultValue: 0, lowerBound: 0, upperBound: 1 },
    ...entries.map(([mapKey, mappedValue]) => element('mapEntry', { mapKey, mappedValue, ...rest })),
  );
}

/** A variable by which feedback is shown: empty until it is set. */
export function outcome(identifier: string, cardinality: Cardinality): Element {
  return element('outcomeDeclaration', { identifier, cardinality, baseType: 'identifier' });
}

/** The score, from 0 to 1. */
export function scoreOutcome(attributes: Element['attributes']): Element {
  const base = { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: 1 };
  return element('outcomeDeclaration', { ...base, ...attributes }, element('defaultValue', {}, valueOf(0)));
}

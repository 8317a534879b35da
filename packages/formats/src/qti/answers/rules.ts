import { element } from '../element.ts';
import type { Element } from '../element.ts';

export const variable = (identifier: string): Element => element('variable', { identifier });

export const set = (identifier: string, expression: Element): Element =>
  element('setOutcomeValue', { identifier }, expression);

export const value = (baseType: 'float' | 'identifier', text: string | number): Element =>
  element('baseValue', { baseType }, String(text));

export const when = (condition: Element, rule: Element): Element =>
  element('responseCondition', {}, element('responseIf', {}, condition, rule));

const answered = element('not', {}, element('isNull', {}, variable('RESPONSE')));

/** 1 where RESPONSE is the key: what the standard template `match_correct` does. */
export const matchCorrect: readonly Element[] = [
  when(element('match', {}, variable('RESPONSE'), element('correct', { identifier: 'RESPONSE' })), one()),
];

/** What RESPONSE is worth by its mapping: what the standard template `map_response` does. */
export const mapResponse: readonly Element[] = [
  when(answered, set('SCORE', element('mapResponse', { identifier: 'RESPONSE' }))),
];

/** 1 where RESPONSE is a number from `lower` to `upper`. */
export function within(lower: number, upper: number): readonly Element[] {
  const bound = (comparison: string, limit: number) =>
    element(comparison, {}, variable('RESPONSE'), value('float', limit));
  return [when(element('and', {}, answered, bound('gte', lower), bound('lte', upper)), one())];
}

/** The share of neighbours in the key that stand next to each other, in that order, in RESPONSE. */
export function adjacentPairs(order: readonly string[]): readonly Element[] {
  const places = order.slice(1).map((_id, index) => index + 1);
  if (places.length === 0) return matchCorrect;
  const at = (place: number, id: string) =>
    element('match', {}, element('index', { n: place }, variable('RESPONSE')), value('identifier', id));
  const kept = order.slice(1).map((second, index) => {
    const somewhere = places.map((place) => element('and', {}, at(place, order[index] ?? ''), at(place + 1, second)));
    return when(
      element('or', {}, ...somewhere),
      set('SCORE', element('sum', {}, variable('SCORE'), value('float', 1))),
    );
  });
  return [...kept, set('SCORE', element('divide', {}, variable('SCORE'), value('float', places.length)))];
}

function one(): Element {
  return set('SCORE', value('float', 1));
}

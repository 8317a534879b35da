import type { Interaction, KeyedResponse, Range } from '@crossread/shared';
import { readNumber } from './scoring/read-number.ts';
import { samePhrase } from './scoring/same-phrase.ts';
import { spanOverlap } from './scoring/span-overlap.ts';

/** What a learner gave: the field that the question's interaction needs, the others absent. */
export interface Answer {
  readonly optionIds?: readonly string[] | null;
  readonly value?: number | null;
  readonly text?: string | null;
  readonly spans?: readonly (Range & { readonly article: string })[] | null;
  readonly order?: readonly string[] | null;
  readonly pairs?: readonly (readonly string[])[] | null;
}

/** What scoring needs of a question. */
export interface Scorable {
  readonly interaction: Interaction;
  readonly options: readonly { readonly id: string }[];
  readonly response: KeyedResponse;
}

/**
 * From 0 to 1, 1 being all right; null for a written answer, which a teacher reads. An answer that does not fit the
 * interaction scores 0.
 */
export function scoreResponse({ interaction, response, options }: Scorable, answer: Answer): number | null {
  if (interaction === 'extended-text' || 'rubric' in response) return null;
  if ('optionIds' in response) {
    const picked = [...new Set(answer.optionIds ?? [])];
    return interaction === 'choice'
      ? oneOf(picked, response.optionIds)
      : someOf(picked, response.optionIds, options.length);
  }
  if ('value' in response) {
    const value = answer.value ?? readNumber(answer.text ?? '');
    return value !== null && within(value, response) ? 1 : 0;
  }
  if ('accepted' in response) return response.accepted.some((phrase) => samePhrase(phrase, answer.text ?? '')) ? 1 : 0;
  if ('spans' in response) return spanOverlap(response.spans, answer.spans ?? []);
  if ('order' in response) return adjacentPairs(response.order, answer.order ?? []);
  return matched(response.pairs, answer.pairs ?? []);
}

function oneOf(picked: readonly string[], keys: readonly string[]): number {
  return picked.length === 1 && keys.includes(picked[0] ?? '') ? 1 : 0;
}

/** Each option counts alike, picked or left: right picks less wrong picks, over the keys (never below 0). */
function someOf(picked: readonly string[], keys: readonly string[], options: number): number {
  const right = picked.filter((id) => keys.includes(id)).length;
  const wrong = picked.length - right;
  const wrongOptions = Math.max(1, options - keys.length);
  return Math.max(0, right / Math.max(1, keys.length) - wrong / wrongOptions);
}

/** The ends count as inside, whatever a product like 2.03 × 1000 loses in binary. */
function within(value: number, { lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
  const lost = 1e-9 * Math.max(Math.abs(lower), Math.abs(upper));
  return value >= lower - lost && value <= upper + lost;
}

/** The share of neighbours in the key that are neighbours, in that order, in the answer. */
function adjacentPairs(key: readonly string[], given: readonly string[]): number {
  if (key.length < 2) return key.length === given.length && key[0] === given[0] ? 1 : 0;
  const pairs = key.slice(1).map((id, index): [string | undefined, string] => [key[index], id]);
  const kept = pairs.filter(([first, second]) => {
    const at = given.indexOf(first ?? '');
    return at >= 0 && given[at + 1] === second;
  });
  return kept.length / pairs.length;
}

function matched(key: readonly (readonly [string, string])[], given: readonly (readonly string[])[]): number {
  const made = new Set(given.map(([left, right]) => `${left}\u0000${right}`));
  const right = key.filter(([a, b]) => made.has(`${a}\u0000${b}`)).length;
  return Math.max(0, right - Math.max(0, made.size - key.length)) / Math.max(1, key.length);
}

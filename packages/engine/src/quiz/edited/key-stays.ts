import type { Question } from '@crossread/shared';

/** Whether an edited question has the key that it had, in words that are told apart by option: what `was` says of each. */
export function keyStays({ response }: Question, { response: was }: Question, wasOf: WasOf): boolean {
  const alike = (now: readonly string[], before: readonly string[]): boolean =>
    now.length === before.length && now.every((id) => before.includes(wasOf(id) ?? ''));
  if ('optionIds' in response && 'optionIds' in was) return alike(response.optionIds, was.optionIds);
  if ('order' in response && 'order' in was) {
    return was.order.length === response.order.length && response.order.every((id, at) => wasOf(id) === was.order[at]);
  }
  if ('value' in response && 'value' in was) return response.value === was.value;
  if ('accepted' in response && 'accepted' in was) return response.accepted.some((text) => was.accepted.includes(text));
  return true;
}

/** The id that an option of the edited question had before; null for a new one. */
export type WasOf = (id: string) => string | null;

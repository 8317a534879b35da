import { say, type Message } from '@crossread/engine';

/** Stands where a check's name does for a question that its owner took out. */
export const dismissed = 'dismissed';

/**
 * What everyone may know of why a question was left out, by the check that it failed. The check's own words may name
 * the key, and attempts that began before still ask the question.
 */
export function staleWords(gate: string): Message {
  if (gate === dismissed) return say('stale.dismissed', {});
  if (gate === 'same-text') return say('stale.text', {});
  if (gate === 'evidence-slices' || gate === 'read-again') {
    return say('stale.words', {});
  }
  return say('stale.answer', {});
}

import { say, type Message } from '@crossread/engine';

/** Stands where a check's name does for a question that its owner took out. */
export const dismissed = 'dismissed';

/** … for one that its owner edited, and for one that stands at another place: a copy is asked instead. */
export const replaced = 'replaced';
export const moved = 'moved';
const asOwnerWished = new Set<string | null>([replaced, moved]);

/** Whether a question is only asked in another form since, rather than left out. */
export function isAskedOtherwise({ staleGate }: { readonly staleGate: string | null }): boolean {
  return asOwnerWished.has(staleGate);
}

/**
 * What everyone may know of why a question was left out, by the check that it failed. The check's own words may name
 * the key, and attempts that began before still ask the question.
 */
export function staleWords(gate: string): Message {
  if (gate === dismissed) return say('stale.dismissed', {});
  if (asOwnerWished.has(gate)) return say('stale.replaced', {});
  if (gate === 'same-text') return say('stale.text', {});
  if (gate === 'evidence-slices' || gate === 'read-again') {
    return say('stale.words', {});
  }
  return say('stale.answer', {});
}

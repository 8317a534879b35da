import type { Draft } from '../draft.ts';
import type { Draws } from '../draws.ts';

/** At most `most` of the drafts, drawn by seed but in their own order. */
export function firstOf(drafts: readonly Draft[], most: number, draws: Draws): readonly Draft[] {
  if (drafts.length <= most) return drafts;
  const kept = new Set(draws.shuffle(drafts).slice(0, most));
  return drafts.filter((draft) => kept.has(draft));
}

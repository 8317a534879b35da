import type { Message, Verdict } from '@crossread/shared';

/** What was overruled, as it was then; an item of what `Overruling.was` holds in the store. */
export interface Was {
  readonly label: string;
  /** The label, to be said in another language; null where it was made before messages were kept. */
  readonly message: Message | null;
  /** The comparison's, or the pair's as the engine judges it. */
  readonly verdict: Verdict;
}

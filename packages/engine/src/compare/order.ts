import type { Verdict } from '@crossread/shared';

/** The strongest first: what a story's page shows on top, and what names a comparison of mixed pairs. */
export const strength: readonly Verdict[] = ['conflict', 'retracted', 'compatible', 'agree'];

/** Code units, so that no locale changes an order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

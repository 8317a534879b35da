import { strength } from '../compare/order.ts';
import { pairsIn, type OwnersVerdict, type Quantity } from '../compare/quantity.ts';

/** The quantity with the owner's verdicts on its pairs; its own is the strongest of all pairs then. */
export function judged(quantity: Quantity, verdicts: readonly OwnersVerdict[]): Quantity {
  if (verdicts.length === 0) return quantity;
  const standing = { ...quantity, judged: verdicts };
  const found = new Set(pairsIn(standing).map(({ judgement, owners }) => owners?.verdict ?? judgement.verdict));
  return { ...standing, verdict: strength.find((verdict) => found.has(verdict)) ?? quantity.verdict };
}

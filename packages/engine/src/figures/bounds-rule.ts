import { hedgesAfter, type HedgeKind } from '../lexicon/hedges.ts';
import type { FigureFinding } from './finding.ts';
import { vagueAmounts } from './find/vague-amounts.ts';
import { hedgeKindOf } from './hedge.ts';

/** Why a figure's intervals have their bounds: a row of the product's table. */
export type BoundsRule = HedgeKind | 'exact' | 'range' | 'vague';

/** The row that gave a figure its bounds. A hedge does not move those of an amount without a number ("some dozens"). */
export function boundsRule({ trail, value, hedge, number }: FigureFinding): BoundsRule {
  if (trail[0] === vagueAmounts.name) return 'vague';
  const kind = hedge && (hedge.start < number.start ? hedgeKindOf(hedge.text) : kindAfter(hedge.text));
  return kind ?? (value === null ? 'range' : 'exact');
}

/** The kind of a hedge by its words, as it stands after a number; "-odd" is two tokens. */
function kindAfter(text: string): HedgeKind | null {
  const letters = (words: string): string => words.toLowerCase().replace(/\s+/g, '');
  const phrases = [...hedgesAfter.values()].flat();
  const kind = phrases.find(({ words }) => letters(words.join('')) === letters(text))?.kind ?? 'exact';
  return kind === 'exact' ? null : kind;
}

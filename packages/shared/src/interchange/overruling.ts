import type { Span, Verdict } from './analysis.ts';

/** A figure by the place where it stands, under which it is found again whenever its report is read again. */
export interface FigurePlace extends Span {
  /** Hex SHA-256 of its article's source text in UTF-8. */
  readonly sha256: string;
}

/**
 * What a story's owner says against the engine, with their reason:
 * - `dismiss`: these figures are no comparison
 * - `merge`: these figures and those others are one quantity
 * - `split`: of these figures, those taken out are another quantity
 * - `judge`: the figures `a` and `b` stand to each other otherwise
 */
export type Overruling = { readonly id: string; readonly reason: string } & (
  | { readonly kind: 'dismiss'; readonly figures: readonly FigurePlace[] }
  | { readonly kind: 'merge'; readonly figures: readonly FigurePlace[]; readonly others: readonly FigurePlace[] }
  | { readonly kind: 'split'; readonly figures: readonly FigurePlace[]; readonly takenOut: readonly FigurePlace[] }
  | { readonly kind: 'judge'; readonly a: FigurePlace; readonly b: FigurePlace; readonly verdict: Verdict }
);

export const overrulingKinds = ['dismiss', 'merge', 'split', 'judge'] as const satisfies readonly Overruling['kind'][];
export type OverrulingKind = (typeof overrulingKinds)[number];

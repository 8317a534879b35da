/** What the reader needs to know of a claim to place it. */
export interface PlacedClaim {
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** A run of text that the same claims cover. */
export interface Piece<C extends PlacedClaim> {
  readonly start: number;
  readonly end: number;
  /** Longest first; the last one is the innermost, to which the piece belongs. */
  readonly claims: readonly C[];
  /** Whether it is the first piece that belongs to its innermost claim: the one to stop at and to jump to. */
  readonly first: boolean;
}

/**
 * A block cut where claims begin and end. Claims overlap: a quotation holds a figure, a statement holds both. Each piece
 * belongs to the shortest claim over it, so that every claim with words of its own can be chosen by them.
 */
export function claimPieces<C extends PlacedClaim>(
  { start, end }: { readonly start: number; readonly end: number },
  claims: readonly C[],
): readonly Piece<C>[] {
  const inside = claims
    .filter(({ span }) => span.start < end && span.end > start)
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  const edges = inside.flatMap(({ span }) => [span.start, span.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  const met = new Set<string>();
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const covering = inside.filter(({ span }) => span.start <= from && span.end >= to);
    const own = covering.at(-1)?.id;
    const first = own !== undefined && !met.has(own);
    if (own !== undefined) met.add(own);
    return { start: from, end: to, claims: covering, first };
  });
}

/** The other claims over a claim's words: the statement that holds a figure, the figure that a quotation holds. */
export function overlapping<C extends PlacedClaim>({ id, span }: C, claims: readonly C[]): readonly C[] {
  return claims.filter((other) => other.id !== id && other.span.start < span.end && other.span.end > span.start);
}

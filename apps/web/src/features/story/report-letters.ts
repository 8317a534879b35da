/** A report as tables and number lines name it. */
export interface LetteredReport {
  readonly id: string;
  /** A, B … Z, AA … */
  readonly letter: string;
  readonly displayName: string;
}

/** Gives each report its letter, in the story's order. */
export function letterReports(
  articles: readonly { readonly id: string; readonly displayName: string }[],
): readonly LetteredReport[] {
  return articles.map(({ id, displayName }, index) => ({ id, displayName, letter: letterOf(index) }));
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

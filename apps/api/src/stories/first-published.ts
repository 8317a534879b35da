interface Published {
  readonly id: string;
  /** ISO 8601, a day or a moment; null where it is not known. */
  readonly publishedAt: string | null;
}

/** The one that came out before all others, whoever is named twice; null where the dates do not tell. */
export function firstPublished<Article extends Published>(articles: readonly Article[]): Article | null {
  const distinct = [...new Map(articles.map((article) => [article.id, article])).values()];
  const first = distinct.find((one) =>
    distinct.every((other) => other === one || isBefore(one.publishedAt, other.publishedAt)),
  );
  return first ?? null;
}

/** A moment counts where both are moments of a known time zone; else the day does. */
function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const moments = [one, other].every((date) => /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(date));
  return moments ? Date.parse(one) < Date.parse(other) : one.slice(0, 10) < other.slice(0, 10);
}

/**
 * Of what stands in both lists, as many as can stay while the others move: the longest run of `now` that is in the order
 * of `before` (Schensted 1961, by the quadratic way; a quiz has fifty questions at most).
 */
export function stayingInOrder(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const common = now.filter((id) => before.includes(id));
  let longest: readonly string[] = [];
  const ending: (readonly string[])[] = [];
  for (const [index, id] of common.entries()) {
    const place = before.indexOf(id);
    const fits = ending.filter((_, earlier) => before.indexOf(common[earlier] ?? '') < place);
    const best = fits.reduce((most, run) => (run.length > most.length ? run : most), [] as readonly string[]);
    ending[index] = [...best, id];
    if (best.length + 1 > longest.length) longest = ending[index];
  }
  return new Set(longest);
}

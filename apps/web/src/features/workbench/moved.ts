/** The list with the entry at `from` at `to`. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] {
  const left = list.filter((_, index) => index !== from);
  return [...left.slice(0, to), ...list.slice(from, from + 1), ...left.slice(to)];
}

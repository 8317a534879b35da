/**
 * Whether two whole numbers differ by two neighbouring digits that changed places: 2,030 and 2,300. A typist's slip,
 * so the rest of the digits has to be the same. Decimals are compared by their digits too: 5.16 and 5.61.
 */
export function digitSwap(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (a === b || left.length !== right.length) return false;
  const first = [...left].findIndex((digit, index) => digit !== right[index]);
  const swapped =
    left.slice(0, first) + left.slice(first + 1, first + 2) + left.slice(first, first + 1) + left.slice(first + 2);
  return swapped === right && /^[\d.]+$/.test(left) && left[first] !== '.' && left[first + 1] !== '.';
}

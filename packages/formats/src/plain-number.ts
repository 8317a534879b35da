/** A number in digits alone, without exponent or separators, as machines of other makes read it: 1e21 has 22 digits. */
export function plainNumber(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  return Number.isInteger(value) ? String(BigInt(value)) : value.toFixed(20).replace(/(?<!0)0+$/, '');
}

type NumberKey = Readonly<Record<'value' | 'lower' | 'upper', number>>;

/** Where a range is as wide on both sides of its value, how wide; null where it is not, or where digits cannot tell. */
export function tolerance({ value, lower, upper }: NumberKey): number | null {
  return upper - value === value - lower ? upper - value : null;
}

/** Whether a range alone gives its value back, as its middle. */
export function isMiddle({ value, lower, upper }: NumberKey): boolean {
  return value === (lower + upper) / 2;
}

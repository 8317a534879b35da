import { placeOfLastDigit } from '../figures/intervals.ts';

/**
 * The round step that a number shows (g in the table of hedges): 2,000 shows 1,000, 160 shows 10, "2.0m" shows 100,000,
 * 6.1 shows 0.1, "seven" shows 1. `written` is the number in the text, `value` what it means.
 */
export function shownStep(written: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(written);
  const mantissa = digits ? Number(digits[0].replaceAll(',', '')) : value;
  const magnitude = mantissa === 0 || mantissa === value ? 1 : value / mantissa;
  const decimals = digits?.[1]?.length ?? 0;
  return magnitude * (decimals > 0 ? 10 ** -decimals : placeOfLastDigit(mantissa));
}

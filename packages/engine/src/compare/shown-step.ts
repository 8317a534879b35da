/**
 * The round step that a number shows (g in the table of hedges): 2,000 shows 1,000, 160 shows 10, "2.0m" shows 100,000,
 * 6.1 shows 0.1, "seven" shows 1. `written` is the number in the text, `value` what it means.
 */
export function shownStep(written: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(written);
  const mantissa = digits ? Number(digits[0].replaceAll(',', '')) : value;
  const magnitude = mantissa === 0 || mantissa === value ? 1 : value / mantissa;
  const decimals = digits?.[1]?.length ?? decimalsOf(mantissa);
  return magnitude * (decimals > 0 ? 10 ** -decimals : placeOfLastDigit(mantissa));
}

/** The place value of the last digit that is not zero: 10 for 160. */
function placeOfLastDigit(whole: number): number {
  let place = 1;
  while (whole !== 0 && place < 1e15 && whole % (place * 10) === 0) place *= 10;
  return place;
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return Math.min(decimals.length, 4);
}

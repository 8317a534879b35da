const timed = /^\d{4}-\d\d-\d\dT/;
const zoned = /(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * Above 0 where the first of two ISO 8601 dates is later, below 0 where it is earlier, 0 where that cannot be told: a date
 * without a time is neither earlier nor later than a time on the same day, and times count where both or neither name a zone.
 */
export function later(a: string, b: string): number {
  const moments = timed.test(a) && timed.test(b) && zoned.test(a) === zoned.test(b);
  const at = (date: string): number => momentOf(moments ? date : date.slice(0, 10));
  return Math.sign(at(a) - at(b)) || 0;
}

/** Milliseconds; a day begins at midnight UTC, and so is a time read that names no zone, wherever this runs. */
export function momentOf(date: string): number {
  return Date.parse(timed.test(date) && !zoned.test(date) ? `${date}Z` : date);
}

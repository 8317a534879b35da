const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const dayFirst = new RegExp(String.raw`\b${day} ${month},? (\d{4})\b`, 'i');
const monthFirst = new RegExp(String.raw`\b${month} ${day},? (\d{4})\b`, 'i');
const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;

const clock = /(?<!\d)(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\d)\s?(?:([ap])\.?m\b)?\.?/i;
/** "0156 GMT": four digits are a time only beside their zone. */
const military = /(?<!\d)(\d{2})(\d{2})\s?(?:GMT|UTC)\b/;
const universal = /\b(?:GMT|UTC)\b|\dZ\b/;

/**
 * The date that a line of the page states in full, as YYYY-MM-DD, with the time of day where it has one and "Z" where
 * that is in GMT. Null where year, month or day is left open, as in "10 January" or "today", and for 03/04/2021, which
 * two countries read in two ways.
 */
export function dateOfLine(line: string): string | null {
  if (!/\d{4}/.test(line)) return null;
  const date = writtenDate(line);
  if (date === null) return null;
  const time = timeIn(line.replace(date.written, ' '));
  return time === null ? date.iso : `${date.iso}T${time}${universal.test(line) ? 'Z' : ''}`;
}

interface WrittenDate {
  readonly written: string;
  readonly iso: string;
}

function writtenDate(line: string): WrittenDate | null {
  const first = dayFirst.exec(line);
  if (first) return checked(first[0], first[3], monthNumber(first[2]), first[1]);
  const second = monthFirst.exec(line);
  if (second) return checked(second[0], second[3], monthNumber(second[1]), second[2]);
  const third = iso.exec(line);
  return third ? checked(third[0], third[1], Number(third[2]), third[3]) : null;
}

function monthNumber(name: string | undefined): number {
  return monthNames.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function checked(
  written: string,
  year: string | undefined,
  month: number,
  day: string | undefined,
): WrittenDate | null {
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > days) return null;
  return { written, iso: `${year}-${two(month)}-${two(Number(day))}` };
}

function timeIn(line: string): string | null {
  const match = clock.exec(line) ?? military.exec(line);
  if (match === null) return null;
  const [, hour, minute, half] = match;
  const noon = half === undefined ? 0 : half.toLowerCase() === 'p' ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + noon;
  return hours < 24 && Number(minute) < 60 ? `${two(hours)}:${minute}` : null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

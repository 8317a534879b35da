const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const weekday = String.raw`(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?,? `;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const date = `(?:${day} ${month},? \\d{4}|${month} ${day},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;

/** A date, with its weekday or not, that the text opens with. Sticky to no place: test slices. */
export const dateAtStart = new RegExp(`^(?:${weekday})?${date}`, 'i');

/** A line that is a date and, after it, no more than a time of day. */
export function isDateLine(text: string): boolean {
  if (text.length > 80) return false;
  const rest = text.replace(dateAtStart, '');
  if (rest === text) return false;
  return /^[\s,|·@–-]*(?:at )?(?:T?\d{1,2}[:.]?\d{2}(?::\d\d)?)?\s?(?:[ap]\.?m\.?)?\s?\(?[A-Z]{0,5}\)?\.?$/i.test(rest);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO 8601 date in words: "10 January 2022", with its time "10 January 2022, 19:45". What is not one stays as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return iso;
  const time = hour === undefined || (hour === '00' && minute === '00') ? '' : `, ${hour}:${minute}`;
  return `${Number(day)} ${name} ${year}${time}`;
}

/** The formats that the interface has words of its own for, by what the API calls them. */
const formats = [
  'anki',
  'blooket',
  'csv',
  'gift',
  'json',
  'kahoot',
  'key-html',
  'key-pdf',
  'moodle-xml',
  'print-html',
  'print-pdf',
  'qti21',
  'qti30',
  'wayground',
] as const;

/** The format, or null where it is newer than these words. */
export function knownFormat(format: string): (typeof formats)[number] | null {
  return formats.find((one) => one === format) ?? null;
}

/** A text on one line, single blanks between its words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

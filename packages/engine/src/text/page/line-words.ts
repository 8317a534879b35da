/** The words of a line in lower case, without marks: two lines say the same where these agree. */
export function lineWords(line: string): readonly string[] {
  return line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

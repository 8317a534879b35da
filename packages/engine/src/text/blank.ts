const blank = /\s/;

/** Whether white space (as `\s` has it) stands at `index`. */
export function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return blank.test(text.charAt(index));
}

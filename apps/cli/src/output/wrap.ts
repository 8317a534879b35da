/** Lines of at most `width` characters, broken at spaces; a word longer than that stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A paragraph with `indent` spaces before each line, the first of which begins with `start` instead. */
export function indented(text: string, indent: number, width: number, start = ''): string {
  return wrap(text, Math.max(20, width - indent))
    .map((line, index) => (index === 0 ? start.padEnd(indent) : ' '.repeat(indent)) + line)
    .join('\n');
}

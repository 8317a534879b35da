/** What stands in the fenced code blocks of a Markdown text, each with the line break at its end. */
export function codeBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
}

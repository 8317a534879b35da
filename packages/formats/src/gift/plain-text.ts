/** Entities that editors write for what a keyboard lacks; all others are left as they stand. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

const tag = /<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi;
const breaks = new Set(['br', 'li', 'tr']);
const blocks = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre']);

/** The words of HTML: an empty line between blocks, a line a break, no markup. */
export function plainText(html: string): string {
  return html
    .replace(tag, (_, name: string) => {
      const element = name.toLowerCase();
      return blocks.has(element) ? '\n\n' : breaks.has(element) ? '\n' : '';
    })
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, decoded)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether there is something in HTML that its words do not give. */
export function hasMedia(html: string): boolean {
  return /<(?:img|audio|video|iframe|object|svg|math)\b/i.test(html);
}

function decoded(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? entity;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

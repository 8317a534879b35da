import { htmlText } from '../../html-text.ts';

/** Text that is HTML already; any other text is escaped where it goes in. */
export interface Markup {
  readonly html: string;
}

type Piece = string | number | null | Markup | readonly Markup[];

/** `markup\`<p>${text}</p>\``: null gives nothing. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { html: strings.map((string, index) => string + htmlOf(pieces[index] ?? null)).join('') };
}

function htmlOf(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return htmlText(piece);
  return 'html' in piece ? piece.html : piece.map(({ html }) => html).join('\n');
}

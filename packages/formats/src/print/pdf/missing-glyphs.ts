import type { ExportNote } from '../../format.ts';

export interface PrintedPart {
  readonly question: string | null;
  /** "Question 3", "Report 2: The Harbour Post". */
  readonly name: string;
  readonly text: string;
}

/** What is asked of a font. */
export interface FontGlyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const namedAtMost = 5;

/** Notes on characters that come out as empty boxes. */
export function missingGlyphs(parts: readonly PrintedPart[], font: FontGlyphs): readonly ExportNote[] {
  return parts.flatMap(({ question, name, text }) => {
    const missing = [...new Set(text.replace(/[\p{Cc}\p{Zs}\p{Default_Ignorable_Code_Point}]/gu, ''))].filter(
      (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    if (missing.length === 0) return [];
    const named = missing.slice(0, namedAtMost).join(' ');
    const more = missing.length > namedAtMost ? ` and ${missing.length - namedAtMost} more` : '';
    const message = `${name} has characters that the PDF's font lacks: ${named}${more}. They are printed as empty boxes; the printable page (HTML) has them.`;
    return [{ question, message }];
  });
}

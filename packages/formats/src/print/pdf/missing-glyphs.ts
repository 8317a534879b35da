import type { ExportNote } from '../../format.ts';

export interface PrintedPart {
  readonly question: string | null;
  /** "Report 2: The Harbour Post"; null for a question, which is named by its id. */
  readonly name: string | null;
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
    const message = `The PDF's font lacks ${named}${more}, printed as empty boxes; the sheet as a web page has them.`;
    return [{ question, message: name === null ? message : `${name}: ${message}` }];
  });
}

import type { Content, createPdf, fonts } from 'pdfmake';
import type { Exported } from '../../format.ts';
import { ink, margins, soft } from './measures.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import type { FontGlyphs, PrintedPart } from './missing-glyphs.ts';
import { breakLines } from '../sheet/break-lines.ts';

export interface PdfDocument {
  readonly title: string;
  readonly content: readonly Content[];
  /** What is said where the font lacks characters of it. */
  readonly parts: readonly PrintedPart[];
}

/**
 * A4 pages with the title at their head and their number at their foot. The same document gives the same bytes. The one
 * writer that needs Node: its fonts are read from the disk.
 */
export async function writePdf({ title, content, parts }: PdfDocument): Promise<Exported> {
  // Loaded where it is needed: most that import the formats never print.
  const { default: pdfmake } = await import('pdfmake');
  const fonts = notoSans();
  const files = new Set(Object.values(fonts).flatMap((family) => Object.values(family)));
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  const made = pdfmake.createPdf(definition(title, content));
  const printer = (await made.getStream()) as unknown as {
    provideFont(family: string, bold: boolean, italics: boolean): { readonly font: FontGlyphs };
  };
  const { font } = printer.provideFont(family, false, false);
  return { notes: missingGlyphs(parts, font), bytes: new Uint8Array(await made.getBuffer()) };
}

const family = 'Noto Sans';

function notoSans(): typeof fonts {
  const file = (style: string): string =>
    pathOf(import.meta.resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`));
  return {
    [family]: {
      normal: file('400Regular'),
      bold: file('600SemiBold'),
      italics: file('400Regular_Italic'),
      bolditalics: file('600SemiBold_Italic'),
    },
  };
}

/** As `fileURLToPath`, which is Node's alone. */
function pathOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname).replace(/^\/(?=[A-Z]:)/i, '');
}

function definition(title: string, content: readonly Content[]): Parameters<typeof createPdf>[0] {
  const [head] = breakLines(title, { start: 0, end: title.length }, 50);
  const short = head && head.end < title.length ? `${head.text} …` : title;
  return {
    pageSize: 'A4',
    pageMargins: [margins.side, margins.top, margins.side, margins.bottom],
    language: 'en',
    displayTitle: true,
    // A date of its own would make each writing another file.
    info: { title, creator: 'Crossread', producer: 'Crossread', creationDate: new Date(0) },
    defaultStyle: { font: family, fontSize: 11, lineHeight: 1.1, color: ink },
    header: (page) =>
      page === 1 ? null : { text: short, fontSize: 8.5, color: soft, margin: [margins.side, 30, margins.side, 0] },
    footer: (page, pages) => ({
      text: `Page ${page} of ${pages}`,
      fontSize: 8.5,
      color: soft,
      alignment: 'right',
      margin: [margins.side, 22, margins.side, 0],
    }),
    content: [...content],
  };
}

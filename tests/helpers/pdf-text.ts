import { PDFiumLibrary } from '@hyzyla/pdfium';

/** The text of each page, as a reader we did not write takes it out. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.from(bytes));
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return pages;
}

/** Without the places where a line ends. */
export function flowing(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

import type { ExportedFile } from './export-documents.ts';

/** Long enough for any browser to have begun to save. */
const keptMs = 60_000;

/** Has the browser save a file under its name. */
export function saveFile({ fileName, mediaType, base64 }: ExportedFile): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = href;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, keptMs);
}

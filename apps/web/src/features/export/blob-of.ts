import type { ExportedFile } from './export-documents.ts';

/** An export as it came over the API, as a browser saves it. */
export function blobOf({ mediaType, base64 }: Pick<ExportedFile, 'mediaType' | 'base64'>): Blob {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: mediaType });
}

import { bytesMax, decodeText, isPage } from '@crossread/shared';
import type { ReportDraft } from './report-draft.ts';

type Read = Pick<ReportDraft, 'name' | 'content' | 'format' | 'fromFile'>;

/** A file as a report; what cannot be one is refused with a reason, unread. */
export async function readFile(file: File): Promise<Read | { readonly refused: string }> {
  const { name } = file;
  if (file.size > bytesMax) {
    return { refused: `${name}: it has ${Math.ceil(file.size / 1e6)} MB. Cut it down to the report itself.` };
  }
  try {
    const content = decodeText(new Uint8Array(await file.arrayBuffer()));
    return { name, content, format: isPage(name, content) ? 'HTML' : 'TEXT', fromFile: true };
  } catch {
    return { refused: `${name}: it could not be read. Is it a folder, or has it been moved? Choose it again.` };
  }
}

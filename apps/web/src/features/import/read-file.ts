import { limits } from '@crossread/shared';
import type { ReportDraft } from './report-draft.ts';

/** No charset takes more bytes for a character than UTF-8 and UTF-16 do. */
const mostBytes = limits.markupCharacters * 4;

type Read = Pick<ReportDraft, 'name' | 'content' | 'format' | 'fromFile'>;

/** A file as a report; what cannot be one is refused with a reason, unread. */
export async function readFile(file: File): Promise<Read | { readonly refused: string }> {
  const { name } = file;
  if (file.size > mostBytes) {
    return { refused: `${name}: it has ${Math.ceil(file.size / 1e6)} MB. Cut it down to the report itself.` };
  }
  try {
    const content = decode(new Uint8Array(await file.arrayBuffer()));
    const page = /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(content);
    return { name, content, format: page ? 'HTML' : 'TEXT', fromFile: true };
  } catch {
    return { refused: `${name}: it could not be read. Is it a folder, or has it been moved? Choose it again.` };
  }
}

/** As the command line reads files: by the mark, as UTF-8 where it is that, as the page declares, else windows-1252. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    const declared = /<(?:meta|\?xml)\s[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;
    const label = declared.exec(western.slice(0, 4096))?.[1];
    return label === undefined || /^utf-?8$/i.test(label) ? western : decodeAs(label, bytes, western);
  }
}

function decodeAs(label: string, bytes: Uint8Array, otherwise: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return otherwise;
  }
}

import { bytesMax, decodeText, isPage } from '@crossread/shared';
import type { ReportDraft } from './report-draft.ts';

type Read = Pick<ReportDraft, 'name' | 'content' | 'format' | 'fromFile'>;

/** A file that cannot be a report, and why. */
export interface Refused {
  readonly refused: 'tooLarge' | 'unreadable';
  readonly name: string;
  readonly megabytes: number;
}

/** A file as a report; what cannot be one is refused, unread. */
export async function readFile(file: File): Promise<Read | Refused> {
  const { name } = file;
  const megabytes = Math.ceil(file.size / 1e6);
  if (file.size > bytesMax) return { refused: 'tooLarge', name, megabytes };
  try {
    const content = decodeText(new Uint8Array(await file.arrayBuffer()));
    return { name, content, format: isPage(name, content) ? 'HTML' : 'TEXT', fromFile: true };
  } catch {
    return { refused: 'unreadable', name, megabytes };
  }
}

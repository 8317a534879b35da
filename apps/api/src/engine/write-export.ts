import { ExportError, formatById, type Exported, type QuizDocument } from '@crossread/formats';

export interface ExportRequest {
  readonly document: QuizDocument;
  /** One of the formats' ids. */
  readonly format: string;
}

export type WrittenExport = Exported | { readonly problem: string };

/** Writing a PDF takes the better part of a second, in which the server goes on answering. */
export async function writeExport({ document, format }: ExportRequest): Promise<WrittenExport> {
  try {
    const written = await formatById(format)?.write(document);
    return written ?? { problem: `There is no format "${format}".` };
  } catch (error) {
    if (error instanceof ExportError) return { problem: error.message };
    throw error;
  }
}

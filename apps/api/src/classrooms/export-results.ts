import { writeTable, type TableFormat } from '@crossread/formats';
import { slugOf } from '../stories/slug.ts';
import { noteInLog } from './class-log.ts';
import { loadResults } from './load-results.ts';
import { ownAssignment, type Asked } from './own-class.ts';
import { resultRows } from './result-rows.ts';
import { resultsOf } from './results.ts';

export interface ResultsFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** How each pupil did, a row each, as a table for a spreadsheet. */
export async function exportResults(asked: Asked, assignmentId: string, format: TableFormat): Promise<ResultsFile> {
  const { prisma, asker } = asked;
  const { classId } = await ownAssignment(asked, assignmentId);
  const [loaded, results] = await Promise.all([loadResults(prisma, assignmentId), resultsOf(prisma, assignmentId)]);
  await noteInLog(prisma, asker.viewer, { classId, act: 'exportedResults', subjectId: assignmentId });
  const { extension, ...written } = await writeTable(resultRows(loaded, results), format);
  return { fileName: `${slugOf(`${loaded.className} ${loaded.title}`)}-results${extension}`, ...written };
}

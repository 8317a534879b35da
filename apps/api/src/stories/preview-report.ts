import { contentProblem } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import type { Services } from '../context.ts';
import type { ReportReading } from '../engine/tasks.ts';
import { InvalidInputError } from '../errors.ts';
import { inputProblem, type Report } from './request-import.ts';
import { sourceOf } from './source-of.ts';

/** What would be recognised in a report; nothing is stored. Refuses what cannot be read at all. */
export async function previewReport({ engine }: Pick<Services, 'engine'>, report: Report): Promise<ReportReading> {
  const { name, ...rest } = cleanInput(report);
  const source = sourceOf({ ...rest, name: name.trim() || 'This report' }, 0);
  const problem = contentProblem(source);
  if (problem) throw new InvalidInputError([inputProblem(problem)]);
  return engine.run('preview', source);
}

import { admitReports, limits, type Intake, type IntakeProblem } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { invalid, InvalidInputError, type InputProblem } from '../errors.ts';
import { earlierJob, requestJob } from '../jobs/request-job.ts';

/** A report as it is handed in. */
export interface Report {
  readonly name: string;
  readonly content: string;
  readonly format: 'text' | 'html';
  /** What the person who hands it in knows better than the page. */
  readonly publisher?: string | null | undefined;
  readonly agency?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** ISO 8601. */
  readonly published?: string | null | undefined;
}

export interface ImportRequest {
  readonly title?: string | null | undefined;
  readonly reports: readonly Report[];
  readonly idempotencyKey?: string | null | undefined;
}

/** What an import job needs: reports that were admitted, each with a name of its own. */
export interface ImportInput {
  readonly title: string | null;
  readonly reports: readonly Report[];
}

/** Two reports are the fewest that can be compared. */
const reportsMin = 2;
/** Of more than a story holds the first are taken and the others named; of so many, none is looked at. */
const reportsMost = 5 * limits.articlesPerStory;
const metadataCharacters = 300;

/**
 * Begins to import reports as one story and gives the job's id. What can be told at once is refused at once, with
 * nothing stored; reports that cannot be used are named in the job while the others go on.
 */
export async function requestImport(context: Context, request: ImportRequest): Promise<string> {
  if (request.reports.length > reportsMost) throw tooMany(request.reports.length);
  const { title, reports, idempotencyKey = null } = cleanInput(request);
  const ownerId = context.asker.viewer.personId;
  const earlier = await earlierJob(context.prisma, { kind: 'importStory', ownerId, idempotencyKey });
  if (earlier !== null) return earlier;

  const wrong = [...titleProblems(title ?? null), ...reports.flatMap(metadataProblems)];
  if (wrong.length > 0) throw new InvalidInputError(wrong);
  const { admitted, problems } = admitReports(
    distinctlyNamed(reports).map((report) => ({ ...report, path: report.name })),
  );
  const found = problems.map(inputProblem);
  if (admitted.length < reportsMin) throw new InvalidInputError([...found, tooFew(admitted)]);
  const input: ImportInput = { title: title?.trim() || null, reports: admitted };
  return requestJob(context, { kind: 'importStory', input, problems: found, idempotencyKey });
}

export function inputProblem({
  code,
  path,
  message,
}: Omit<IntakeProblem, 'code'> & { readonly code: string }): InputProblem {
  return { code, input: path, message };
}

/** What is said where so few reports are left that nothing can be compared. */
export function tooFew(left: readonly Pick<Intake, 'path'>[]): InputProblem {
  const first = left[0];
  return first === undefined
    ? { code: 'no-report', input: null, message: 'There is no report to read. Add at least two reports of one event.' }
    : {
        code: 'one-report',
        input: first.path,
        message: `${first.path} is the only report that can be read, and nothing can be compared with it. Add at least one more report of the same event.`,
      };
}

function tooMany(count: number): InvalidInputError {
  const message = `These are ${count} reports; a story holds at most ${limits.articlesPerStory}. Import them as several stories.`;
  return invalid('too-many', 'reports', message);
}

function titleProblems(title: string | null): readonly InputProblem[] {
  if (title === null || title.length <= limits.titleCharacters) return [];
  const message = `The title has ${title.length} characters; at most ${limits.titleCharacters} are shown. Shorten it.`;
  return [{ code: 'too-long', input: 'title', message }];
}

function metadataProblems(report: Report): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  for (const field of ['name', 'publisher', 'agency', 'title'] as const) {
    if ((report[field]?.length ?? 0) <= metadataCharacters) continue;
    const name = report.name.slice(0, 60);
    const message = `${name}: its ${field} is longer than ${metadataCharacters} characters. Shorten it.`;
    problems.push({ code: 'too-long', input: name, message });
  }
  if (report.published && !isDate(report.published)) {
    const message = `${report.name}: "${report.published.slice(0, 40)}" is not a date. Write it as 2022-01-10 or 2022-01-10T08:30:00Z.`;
    problems.push({ code: 'bad-date', input: report.name, message });
  }
  return problems;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** Messages name a report, so two of them cannot have one name. */
function distinctlyNamed(reports: readonly Report[]): readonly Report[] {
  const taken = new Set<string>();
  return reports.map((report, index) => {
    const wanted = report.name.trim() || `Report ${index + 1}`;
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`;
    taken.add(name);
    return { ...report, name };
  });
}

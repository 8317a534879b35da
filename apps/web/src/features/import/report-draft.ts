import type { Intake, IntakeProblem } from '@crossread/shared';
import { admitReports } from '@crossread/shared';

/** What a reader can set right by hand; absent: as it is recognised. */
export interface Corrections {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly agency?: string;
}

/** A report as it is being added. */
export interface ReportDraft {
  readonly id: string;
  /** Its file's name, or "Pasted report 2"; no two have the same. */
  readonly name: string;
  readonly content: string;
  readonly format: 'TEXT' | 'HTML';
  readonly fromFile: boolean;
  readonly corrections: Corrections;
}

/** A story as it is being added; all of it is kept in the browser until it is imported. */
export interface ImportDraft {
  readonly title: string;
  readonly reports: readonly ReportDraft[];
  /** Numbers the reports as they come, so that names stay when others are removed. */
  readonly nextNumber: number;
  /** Tells the API that a repeated request is the same one; new whenever something changes. */
  readonly key: string;
  /** The import under way. */
  readonly jobId: string | null;
}

/** How a report without a file is called, by its number. */
type NameOf = (number: number) => string;

export function emptyDraft(nameOf: NameOf): ImportDraft {
  return withEmptyReport({ title: '', reports: [], nextNumber: 1, key: '', jobId: null }, nameOf);
}

export function withEmptyReport(draft: ImportDraft, nameOf: NameOf): ImportDraft {
  return withReport(draft, { name: nameOf(draft.nextNumber), content: '', format: 'TEXT', fromFile: false });
}

/** One report more, under a name of its own. */
export function withReport(draft: ImportDraft, report: Omit<ReportDraft, 'id' | 'corrections'>): ImportDraft {
  const taken = new Set(draft.reports.map(({ name }) => name));
  let { name } = report;
  for (let count = 2; taken.has(name); count += 1) name = `${report.name} (${count})`;
  const added = { ...report, name, id: `report-${draft.nextNumber}`, corrections: {} };
  return { ...draft, reports: [...draft.reports, added], nextNumber: draft.nextNumber + 1 };
}

/** Whether there is nothing in it yet: neither words nor a file. */
export function isBlank({ content, fromFile }: ReportDraft): boolean {
  return !fromFile && content.trim() === '';
}

export function intakeOf({ name, content, format }: ReportDraft): Intake {
  return { path: name, content, format: format === 'HTML' ? 'html' : 'text' };
}

/** What can be told here and now, by the name of the report it is about. Reports that are still blank are passed over. */
export function problemsIn(reports: readonly ReportDraft[]): ReadonlyMap<string, IntakeProblem> {
  const { problems } = admitReports(reports.filter((report) => !isBlank(report)).map(intakeOf));
  return new Map(problems.map((problem) => [problem.path, problem]));
}

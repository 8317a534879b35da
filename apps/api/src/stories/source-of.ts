import type { Source } from '@crossread/engine';
import type { Report } from './request-import.ts';

/** A report as the engine reads it; what is left blank counts as not given. */
export function sourceOf(report: Report, index: number): Source {
  const given = {
    publisher: report.publisher?.trim() || null,
    agency: report.agency?.trim() || null,
    title: report.title?.trim() || null,
    published: report.published?.trim() || null,
  };
  return { id: `r${index + 1}`, path: report.name, content: report.content, format: report.format, given };
}

import { formatNumber } from './format-figure.ts';
import { limits } from './limits.ts';

/** What can be wrong with a report that is handed in. */
export const intakeCodes = [
  'not-found',
  'directory',
  'unreadable',
  'empty',
  'binary',
  'too-long',
  'not-an-article',
  'duplicate',
  'too-many',
] as const;
export type IntakeCode = (typeof intakeCodes)[number];

/** One input that cannot be used: `message` names it, says why and what to do. */
export interface IntakeProblem {
  readonly code: IntakeCode;
  /** The file's name, or what the pasted report is called. */
  readonly path: string;
  readonly message: string;
}

/** A report as it is handed in, before anything has read it. */
export interface Intake {
  readonly path: string;
  readonly content: string;
  readonly format: 'text' | 'html';
}

/** Beginnings of files that hold text, but not as text. */
const wrappings: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or zip file'],
  ['{\\rtf', 'a rich-text (RTF) file'],
  ['From: <Saved by ', 'a web archive (.mhtml)'],
  ['bplist00', 'a web archive (.webarchive)'],
];

/** Above this share of control and replacement characters it is no text; pasted text has a stray few. */
const mostUnprintable = 0.05;
// eslint-disable-next-line no-control-regex -- control characters are what it counts; tabs, line and page breaks are text
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g;

/** What is wrong with one report by itself, or `null`. */
export function contentProblem({ path, content, format }: Intake): IntakeProblem | null {
  const say = (code: IntakeCode, why: string): IntakeProblem => ({ code, path, message: `${path}: ${why}` });
  const most = format === 'html' ? limits.markupCharacters : limits.articleCharacters;
  const wrapping = wrappings.find(([start]) => content.startsWith(start));
  if (wrapping) return say('binary', `this is ${wrapping[1]}. Copy the report's text out of it and use that.`);
  if (content.length > most) {
    const sizes = `${formatNumber(content.length)} characters, and at most ${formatNumber(most)} can be read`;
    return say('too-long', `it has ${sizes}. Cut it down to the report itself.`);
  }
  if (content.trim() === '') return say('empty', 'there is no text in it. Paste or save the report again.');
  if ((content.match(unprintable)?.length ?? 0) > content.length * mostUnprintable) {
    return say('binary', 'this is not text. Use the report as plain text or as a saved web page.');
  }
  return null;
}

/** What is wrong with a report that was read and has this many sentences, or `null`. */
export function articleProblem({ path, format }: Omit<Intake, 'content'>, sentences: number): IntakeProblem | null {
  if (sentences > 0) return null;
  const why =
    format === 'html'
      ? "no article was found in this page. Save the report's own page, or paste its text."
      : "no sentence was found in it. Paste the report's text.";
  return { code: 'not-an-article', path, message: `${path}: ${why}` };
}

/**
 * Sorts the reports of one story into those that can be read and what is wrong with the others, in the order given:
 * each by itself, then those whose words stand in an earlier one, then those beyond the number a story can hold.
 */
export function admitReports<R extends Intake>(
  reports: readonly R[],
): { readonly admitted: readonly R[]; readonly problems: readonly IntakeProblem[] } {
  const admitted: R[] = [];
  const problems: IntakeProblem[] = [];
  const firstOf = new Map<string, string>();
  for (const report of reports) {
    const problem = contentProblem(report) ?? storyProblem(report, firstOf, admitted.length);
    if (problem) {
      problems.push(problem);
    } else {
      firstOf.set(wordsOf(report), report.path);
      admitted.push(report);
    }
  }
  return { admitted, problems };
}

function storyProblem(report: Intake, firstOf: ReadonlyMap<string, string>, count: number): IntakeProblem | null {
  const { path } = report;
  const first = firstOf.get(wordsOf(report));
  if (first !== undefined) {
    const message = `${path}: the same report as ${first}. It is left out: one text counts once.`;
    return { code: 'duplicate', path, message };
  }
  if (count >= limits.articlesPerStory) {
    const message = `${path}: a story holds at most ${limits.articlesPerStory} reports. Put it into another story.`;
    return { code: 'too-many', path, message };
  }
  return null;
}

/** Two copies of a report often differ in line ends and spaces alone. */
function wordsOf({ content }: Intake): string {
  return content.replace(/\s+/g, ' ').trim();
}

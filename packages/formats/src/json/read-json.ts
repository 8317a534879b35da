import type { $ZodIssue } from 'zod/v4/core';
import { ImportError } from '../import-error.ts';
import type { Imported } from '../import-error.ts';
import { checkEvidence } from './check-evidence.ts';
import { quizFile } from './quiz-file.ts';

const whatToDo = 'Give a file as `crossread export --format json` or `crossread quiz --json` writes it.';

/**
 * A quiz from Crossread's JSON. What stands beside its reports' texts is checked against them; a quiz without them is taken
 * as it is, which is noted.
 * @throws ImportError that names the place and what to do
 */
export function readJson(text: string): Imported {
  const read = quizFile.safeParse(parse(text));
  if (!read.success) throw new ImportError(`${inWords(read.error.issues[0])} ${whatToDo}`);
  const { title, language, reports, ...quiz } = read.data;
  const ids = quiz.questions.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new ImportError(`two questions are called ${twice}. ${whatToDo}`);

  const message = 'The file holds no reports: its evidence was not checked, and formats that print reports lack them.';
  if (reports.length > 0) checkEvidence(read.data);
  return {
    document: { title, ...(language ? { language } : {}), quiz, reports },
    notes: reports.length > 0 ? [] : [{ question: null, message }],
  };
}

function parse(text: string): unknown {
  const content = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(content);
  } catch (error) {
    // Engines name the offset in words of their own, and where the text ends too early name none.
    const offset = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const before = content.slice(0, offset === undefined ? content.length : Number(offset)).split(/\r\n?|\n/);
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    throw new ImportError(`this is not JSON. ${whatToDo}`, place);
  }
}

/** "questions[2].prompt: …" */
function inWords(issue: $ZodIssue | undefined): string {
  if (!issue) return '';
  const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `${path.replace(/^\./, '') || 'the file'}: ${issue.message}.`;
}

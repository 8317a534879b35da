import type { DocumentQuestion } from './quiz-document.ts';

/** What a question is called in a list of them: "q4 locate figure"; says nothing of its key. */
export function questionName({ id, kind, title }: DocumentQuestion): string {
  return title ?? (kind === null ? id : `${id} ${kind.replaceAll('-', ' ')}`);
}

/** By what it can be found among others. */
export function tagsOf({ kind, skill, needsReview }: DocumentQuestion): readonly string[] {
  return [kind, skill, needsReview ? 'needs-review' : null].filter((tag) => tag !== null);
}

/** A name that begins a line: "The second report". */
export function capitalized(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

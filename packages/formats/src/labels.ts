import type { DocumentQuestion } from './quiz-document.ts';

/** What a question is called in a list of them: "q4 locate figure"; says nothing of its key. */
export function questionName({ id, kind, title }: DocumentQuestion): string {
  return title ?? (kind === null ? id : `${id} ${kind.replaceAll('-', ' ')}`);
}

/** By what it can be found among others. */
export function tagsOf({ kind, skill, needsReview }: DocumentQuestion): readonly string[] {
  return [kind, skill, needsReview ? 'needs-review' : null].filter((tag) => tag !== null);
}

/** A title as the path of a category in Moodle's question bank: on one line, two slashes for one that parts nothing. */
export function categoryPath(title: string): string {
  return title.replace(/\s+/g, ' ').replaceAll('/', '//');
}

/** A name that begins a line: "The second report". */
export function capitalized(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

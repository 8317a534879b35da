import type { Question } from '@crossread/shared';
import type { KindTally, QuizOptions } from './quiz-draft.ts';
import type { Rejected } from './blueprint/first-passing.ts';
import type { QuizStory } from './story.ts';
import { render, say } from './wording/message.ts';

interface Made {
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
  readonly tallies: readonly KindTally[];
}

/** Why a quiz is shorter or narrower than asked, in words for a teacher. */
export function notesFor(story: QuizStory, { count }: QuizOptions, { questions }: Made): readonly string[] {
  const notes: string[] = [];
  const figures = story.reports.reduce((sum, report) => sum + report.figures.length, 0);
  const origins = new Set(story.reports.map(({ id }) => story.originOf(id))).size;
  if (questions.length < count) {
    notes.push(render(say('note.fewer', { made: String(questions.length), asked: String(count) })));
  }
  if (story.reports.length === 1) notes.push(render(say('note.one-report', {})));
  else if (origins === 1) notes.push(render(say('note.one-origin', {})));
  else if (story.comparisons.length === 0) notes.push(render(say('note.nothing-compared', {})));
  if (figures === 0) notes.push(render(say('note.no-figures', {})));
  return notes;
}

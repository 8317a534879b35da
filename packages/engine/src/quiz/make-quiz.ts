import type { QuestionKind, Quiz, Skill } from '@crossread/shared';
import { engineVersion } from '../version.ts';
import { firstOf } from './blueprint/first-of.ts';
import { select } from './blueprint/select.ts';
import type { Rejected } from './blueprint/select.ts';
import { drawsFrom } from './draws.ts';
import { kinds } from './kinds/index.ts';
import { notesFor } from './notes.ts';
import { questionBasis } from './question-basis.ts';
import { storyFor } from './story.ts';
import type { QuizSource } from './story.ts';

export interface QuizOptions {
  /** Questions wanted, from 1. */
  readonly count: number;
  readonly seed: string;
  /** Only these kinds. */
  readonly kinds?: readonly QuestionKind[];
  /** Only questions of these skills. */
  readonly skills?: readonly Skill[];
}

/** A quiz with what was left out of it. */
export interface QuizDraft {
  readonly quiz: Quiz;
  /** Drafts that a gate kept out, with why. */
  readonly rejected: readonly Rejected[];
  /** What a teacher should know: why there are fewer questions than asked. */
  readonly notes: readonly string[];
}

/** Drafts of one kind that are weighed; a hundred reports could give thousands. */
const mostDrafts = 120;

/**
 * A quiz on a story's reports. The same texts, options and engine version give the same bytes. Fewer questions than asked
 * where the reports do not support more; `draftQuiz` says why.
 */
export function makeQuiz(source: QuizSource, options: QuizOptions): Quiz {
  return draftQuiz(source, options).quiz;
}

export function draftQuiz(source: QuizSource, options: QuizOptions): QuizDraft {
  const story = storyFor(source);
  const draws = drawsFrom(options.seed);
  const wanted = kinds.filter(
    ({ kind, skill }) => (options.kinds?.includes(kind) ?? true) && (options.skills?.includes(skill) ?? true),
  );
  const drafts = wanted.flatMap((maker) => firstOf(maker.draft(story), mostDrafts, draws.fork(maker.kind)));
  const { items, rejected } = select(drafts, story, options.count, draws.fork('selection'));
  const order = wanted.map(({ kind }) => kind);
  const asked = [...items].sort((a, b) => order.indexOf(a.draft.kind) - order.indexOf(b.draft.kind));
  const questions = asked.map((item, index) => ({
    ...item.question,
    id: `q${index + 1}`,
    basis: questionBasis(item, story),
  }));
  const articles = story.analysis.articles.map(({ id, path, sha256 }) => ({ id, path, sha256 }));
  return {
    quiz: { engine: engineVersion, seed: options.seed, articles, questions },
    rejected,
    notes: notesFor(story, options.count, questions),
  };
}

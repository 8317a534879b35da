import type { QuestionKind, Quiz } from '@crossread/shared';
import { engineVersion } from '../version.ts';
import { fairShare } from './blueprint/fair-share.ts';
import { firstOf } from './blueprint/first-of.ts';
import { seatsFor } from './blueprint/seats.ts';
import { select } from './blueprint/select.ts';
import { drawsFrom } from './draws.ts';
import { kinds } from './kinds/index.ts';
import { notesFor } from './notes.ts';
import { oneOrigin } from './one-origin.ts';
import { questionBasis } from './question-basis.ts';
import type { KindTally, QuizDraft, QuizOptions } from './quiz-draft.ts';
import { storyFor } from './story.ts';
import type { QuizSource } from './story.ts';
import { say } from '../wording/message.ts';
import { render, renderWithin } from '../wording/render.ts';

/** Drafts of one kind that are weighed; a hundred reports could give thousands. */
const mostDrafts = 120;

/**
 * A quiz on a story's reports. The same texts, options and engine version give the same bytes. Fewer questions than asked
 * where the reports do not support more; `draftQuiz` says why.
 */
export function makeQuiz(source: QuizSource, options: QuizOptions): Quiz {
  return draftQuiz(source, options).quiz;
}

/** @throws RangeError where the blueprint names more questions than `count`. */
export function draftQuiz(source: QuizSource, options: QuizOptions): QuizDraft {
  const { count, blueprint = {} } = options;
  const seats = seatsFor(count, blueprint);
  const story = storyFor(source);
  const draws = drawsFrom(options.seed);
  const wanted = kinds.filter(
    ({ kind, skill }) => (options.kinds?.includes(kind) ?? true) && (options.skills?.includes(skill) ?? true),
  );
  const order = wanted.map(({ kind }) => kind);
  const apt = wanted.filter(({ skill }) => skill !== 'corroboration' || !oneOrigin(story));
  const drafts = apt.flatMap((maker) => firstOf(maker.draft(story), mostDrafts, draws.fork(maker.kind)));
  const share = fairShare(count, {
    kinds: order,
    byName: (_, skill) => options.kinds !== undefined || blueprint.skills?.[skill] !== undefined,
  });
  const { items, rejected, spent } = select(drafts, story, { seats, share }, draws.fork('selection'));
  const questions = items
    .toSorted((a, b) => order.indexOf(a.draft.kind) - order.indexOf(b.draft.kind))
    .map((item, index) => ({ ...item.question, id: `q${index + 1}`, basis: questionBasis(item, story) }));
  const articles = story.analysis.articles.map(({ id, path, sha256 }) => ({ id, path, sha256 }));
  const tallies = wanted.map(({ kind, skill }): KindTally => {
    const of = (list: readonly { readonly kind: QuestionKind }[]): number =>
      list.filter((one) => one.kind === kind).length;
    return {
      kind,
      skill,
      takes: renderWithin(say(`takes.${kind}`, {})),
      drafted: of(drafts),
      asked: of(questions),
      rejected: of(rejected),
      spent: spent.get(kind) ?? null,
    };
  });
  const notes = notesFor(story, options, { questions, rejected, tallies });
  return {
    quiz: { engine: engineVersion, seed: options.seed, articles, questions },
    rejected,
    tallies,
    notes: notes.map((note) => render(note)),
    messages: notes,
  };
}

import type { Answer, Certainty } from './attempt-documents.ts';
import { certaintyOrder } from './certainty-stakes.ts';
import type { Question, Report } from './quiz-query.ts';

/** A passage picked in a report. */
export interface PickedSpan {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** An answer as it is being made: what its interaction needs, the rest empty. */
export interface Draft {
  readonly optionIds: readonly string[];
  readonly text: string;
  readonly spans: readonly PickedSpan[];
  readonly order: readonly string[];
  /** Option ids: of what is matched, and of its match. */
  readonly pairs: Readonly<Record<string, string>>;
  /** Where the attempt asks how sure the learner is. */
  readonly certainty: Certainty | null;
}

/** What every interaction is given. */
export interface InteractionProps {
  readonly question: Question;
  readonly reports: readonly Report[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

export function emptyDraft({ options, interaction }: Question): Draft {
  const order = interaction === 'ORDER' ? options.map(({ id }) => id) : [];
  return { optionIds: [], text: '', spans: [], order, pairs: {}, certainty: null };
}

/** What was kept in the browser, where it fits the question still; an empty draft otherwise. */
export function draftFrom(kept: unknown, question: Question): Draft {
  const empty = emptyDraft(question);
  if (typeof kept !== 'object' || kept === null) return empty;
  const draft: Draft = { ...empty, ...kept };
  const known = (id: string) => question.options.some((option) => option.id === id);
  const fits =
    typeof draft.text === 'string' &&
    [draft.optionIds, draft.order, draft.spans].every(Array.isArray) &&
    [...draft.optionIds, ...draft.order].every(known) &&
    draft.order.length === empty.order.length &&
    (draft.certainty === null || certaintyOrder.includes(draft.certainty));
  return fits ? draft : empty;
}

/** The two halves of a match's options: what is to be matched, then what it is matched with. */
export function matchSides({ options }: Question) {
  const half = Math.ceil(options.length / 2);
  return { left: options.slice(0, half), right: options.slice(half) };
}

/** What can be missing before an answer can be sent; a sentence says each. */
export type Missing = 'option' | 'options' | 'number' | 'text' | 'words' | 'matches' | 'certainty';

/** What can be sent, or what is still missing. */
export function answerFrom(
  draft: Draft,
  question: Question,
): { readonly answer: Answer } | { readonly missing: Missing } {
  const { optionIds, text, spans, order, pairs } = draft;
  const written = text.trim();
  switch (question.interaction) {
    case 'CHOICE':
      return optionIds.length > 0 ? { answer: { optionIds: [...optionIds] } } : { missing: 'option' };
    case 'MULTIPLE_CHOICE':
      return optionIds.length > 0 ? { answer: { optionIds: [...optionIds] } } : { missing: 'options' };
    case 'NUMERIC_ENTRY':
      return written ? { answer: { text: written } } : { missing: 'number' };
    case 'TEXT_ENTRY':
    case 'EXTENDED_TEXT':
      return written ? { answer: { text: written } } : { missing: 'text' };
    case 'SELECT_TEXT':
      return spans.length > 0 ? { answer: { spans: [...spans] } } : { missing: 'words' };
    case 'ORDER':
      return { answer: { order: [...order] } };
    case 'MATCH': {
      const matched = matchSides(question).left.flatMap(({ id }) => (pairs[id] ? [[id, pairs[id]]] : []));
      return matched.length === matchSides(question).left.length
        ? { answer: { pairs: matched } }
        : { missing: 'matches' };
    }
  }
}

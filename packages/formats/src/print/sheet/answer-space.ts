import type { Interaction } from '@crossread/shared';
import type { DocumentQuestion } from '../../quiz-document.ts';

export interface LetteredOption {
  readonly id: string;
  /** A, B, C. */
  readonly letter: string;
  readonly text: string;
}

/** Where a pupil answers on paper. */
export type AnswerSpace =
  | { readonly kind: 'boxes'; readonly options: readonly LetteredOption[] }
  | { readonly kind: 'lines'; readonly count: number }
  /** A place to write a number before each. */
  | { readonly kind: 'order'; readonly items: readonly string[] }
  /** A place to write a letter behind each of the left. */
  | { readonly kind: 'match'; readonly left: readonly string[]; readonly right: readonly LetteredOption[] };

const writingLines: Readonly<Partial<Record<Interaction, number>>> = { 'select-text': 2, 'extended-text': 7 };

export function answerSpace({ interaction, options, response }: DocumentQuestion): AnswerSpace {
  switch (interaction) {
    case 'choice':
    case 'multiple-choice':
      return { kind: 'boxes', options: lettered(options) };
    case 'order':
      return { kind: 'order', items: options.map(({ text }) => text) };
    case 'match': {
      const { left, right } = matchSides({ options, response });
      return { kind: 'match', left: left.map(({ text }) => text), right };
    }
    default:
      return { kind: 'lines', count: writingLines[interaction] ?? 1 };
  }
}

/** What is to be matched stands first in each pair of the key; the rest is what it is matched with. */
export function matchSides({ options, response }: Pick<DocumentQuestion, 'options' | 'response'>): {
  readonly left: readonly LetteredOption[];
  readonly right: readonly LetteredOption[];
} {
  const matched = new Set('pairs' in response ? response.pairs.map(([first]) => first) : []);
  return {
    left: lettered(options.filter(({ id }) => matched.has(id))),
    right: lettered(options.filter(({ id }) => !matched.has(id))),
  };
}

export function lettered(
  options: readonly { readonly id: string; readonly text: string }[],
): readonly LetteredOption[] {
  return options.map(({ id, text }, index) => ({ id, letter: String.fromCharCode(65 + index), text }));
}

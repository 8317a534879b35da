import type { DocumentOption, DocumentQuestion } from './quiz-document.ts';

/** A match as rows, a left side with its right one; `others` are right sides that match nothing. */
export interface MatchRows {
  readonly rows: readonly (readonly [left: DocumentOption, right: DocumentOption])[];
  readonly others: readonly DocumentOption[];
}

export function matchRows({ options, response }: DocumentQuestion): MatchRows {
  const pairs = 'pairs' in response ? response.pairs : [];
  const byId = new Map(options.map((option) => [option.id, option]));
  const matched = new Set(pairs.flat());
  return {
    rows: pairs.flatMap(([a, b]) => {
      const [left, right] = [byId.get(a), byId.get(b)];
      return left && right ? [[left, right] as const] : [];
    }),
    others: options.filter(({ id }) => !matched.has(id)),
  };
}

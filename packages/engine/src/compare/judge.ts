import { inCommonTerms } from './common-terms.ts';
import type { Judgement, Rule, Side } from './judgement.ts';
import { agree } from './rules/agree.ts';
import { compatible } from './rules/compatible.ts';
import { conflict } from './rules/conflict.ts';
import { literalOverlapOnly } from './rules/literal-overlap-only.ts';
import { retracted } from './rules/retracted.ts';
import { superseded } from './rules/superseded.ts';

/** The first that speaks decides. `conflict` always speaks. */
const rules: readonly Rule[] = [retracted, agree, compatible, superseded, literalOverlapOnly, conflict];

/**
 * Whether two figures about the same thing can stand together, and why. Null where their units cannot be compared
 * without knowledge that the texts do not give: metres with hours, euros with dollars.
 */
export function judge(a: Side, b: Side): Judgement | null {
  const pair = inCommonTerms(a, b);
  if (!pair) return null;
  for (const rule of rules) {
    const judgement = rule.judge(pair);
    if (!judgement) continue;
    return pair.converted ? { ...judgement, flags: [...judgement.flags, 'unit-conversion'] } : judgement;
  }
  return null;
}

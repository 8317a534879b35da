import type { Token } from '../text/document.ts';

const adverbs = new Set(
  'later since subsequently now quickly soon then already hastily promptly formally officially'.split(' '),
);

/** Whether the participle at `at` is passive ("was later withdrawn") or stands for a clause (", since corrected"). */
export function isReducedOrPassive(tokens: readonly Token[], at: number, low: number): boolean {
  let before = at - 1;
  while (before > low && (adverbs.has(tokens[before]?.lower ?? '') || tokens[before]?.tag === 'ADV')) before -= 1;
  const token = tokens[before];
  if (!token || before < low) return false;
  if (token.text === ',') return before < at - 1;
  return (
    /^(?:is|are|was|were|been|be|being)$/.test(token.lower) &&
    !/^(?:not|n't|never)$/.test(tokens[before + 1]?.lower ?? '')
  );
}

import { say } from '../../wording/message.ts';
import type { Rule } from '../judgement.ts';
import { said } from '../reading.ts';

/**
 * A figure that its own publisher has replaced since, in a later edition or a correction, contradicts nobody: it says what
 * was known then. No key rests on it: see the gate `sound-claims`.
 */
export const superseded: Rule = {
  name: 'superseded',
  judge({ a, b }) {
    const [replaced, other] = a.status === 'superseded' ? [a, b] : [b, a];
    if (replaced.status !== 'superseded') return null;
    return {
      verdict: 'compatible',
      flags: [],
      reason: say('reason.superseded', { a: said(replaced.reading), b: said(other.reading) }),
    };
  },
};

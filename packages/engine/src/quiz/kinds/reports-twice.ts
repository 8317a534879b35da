import type { Claim } from '@crossread/shared';
import { reportingForm } from '../../attribution/reporting-forms.ts';
import { tokensIn } from '../../text/tokens-in.ts';
import type { Report } from '../story.ts';

/** "He said that she had told them that …": whose words they are is a question of its own. */
export function reportsTwice({ sentence }: Claim, { read: { document } }: Report): boolean {
  const cues = tokensIn(document, sentence).filter(({ lower, tag, index }) => {
    if (lower === 'according') return true;
    if (tag !== 'VERB' && tag !== 'AUX') return false;
    // "…, which he claimed" and "…, adding that" go on with the same source.
    const before = document.tokens[index - 1]?.lower ?? '';
    if (/^(?:he|she|they)$/.test(before) || (before === ',' && lower.endsWith('ing'))) return false;
    const form = reportingForm(lower);
    return form?.complement === 'any' || form?.complement === 'clause';
  });
  return cues.length > 1;
}

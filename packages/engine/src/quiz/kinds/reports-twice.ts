import type { Claim } from '@crossread/shared';
import { reportingForm } from '../../attribution/reporting-forms.ts';
import type { Report } from '../story.ts';

/** "He said that she had told them that …": whose words they are is a question of its own. */
export function reportsTwice({ sentence }: Claim, { read }: Report): boolean {
  const { tokens } = read.document;
  const cues = tokens.filter(({ start, end, lower, tag, index }) => {
    if (start < sentence.start || end > sentence.end) return false;
    if (lower === 'according') return true;
    if (tag !== 'VERB' && tag !== 'AUX') return false;
    // "…, which he claimed" and "…, adding that" go on with the same source.
    const before = tokens[index - 1]?.lower ?? '';
    if (/^(?:he|she|they)$/.test(before) || (before === ',' && lower.endsWith('ing'))) return false;
    const form = reportingForm(lower);
    return form?.complement === 'any' || form?.complement === 'clause';
  });
  return cues.length > 1;
}

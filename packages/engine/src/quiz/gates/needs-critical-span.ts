import type { Evidence } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { Report } from '../story.ts';
import { normalised } from './distinct-options.ts';
import type { Gate } from './gate.ts';

/**
 * With the critical spans deleted, the report asked about no longer holds the key: otherwise the question could be
 * answered from a passage that the evidence does not show. Checked where the key's words are the report's own.
 */
export const needsCriticalSpan: Gate = {
  name: 'needs-critical-span',
  reject({ draft, question }, story) {
    if (!draft.critical) return null;
    const keys = draft.options.filter(({ role }) => role === 'key').map(({ figure }) => figure?.span.text ?? null);
    const answers = 'value' in question.response ? [String(question.response.value)] : keys;
    for (const id of draft.about.articles) {
      const report = story.report(id);
      if (!report) continue;
      const left = leftOf(report, question.evidence);
      const again = answers.find((answer) => answer !== null && left.includes(` ${normalised(answer)} `));
      if (again !== undefined) return say('fault.another-place', { report: report.name, answer: again ?? '' });
    }
    return null;
  },
};

const leftByEvidence = new WeakMap<readonly Evidence[], Map<Report, string>>();

/** The report's words without the evidence. Kept: all arrangements of a draft have the same evidence. */
function leftOf(report: Report, evidence: readonly Evidence[]): string {
  const known = leftByEvidence.get(evidence) ?? new Map<Report, string>();
  leftByEvidence.set(evidence, known);
  const own = evidence.filter(({ article }) => article === report.id);
  const left = known.get(report) ?? ` ${normalised(without(report.text, own))} `;
  known.set(report, left);
  return left;
}

function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const last = [...spans].sort((a, b) => b.start - a.start);
  return last.reduce((left, { start, end }) => `${left.slice(0, start)} | ${left.slice(Math.max(start, end))}`, text);
}

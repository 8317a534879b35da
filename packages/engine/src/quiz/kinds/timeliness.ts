import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { plain, say } from '../../wording/message.ts';
import { alone, datedReports } from './published.ts';
import type { Dated } from './published.ts';

/** Which report came last or first by the dates on them. Ignores reports without a date of their own, and ties. */
export const timeliness: KindMaker = {
  kind: 'timeliness',
  skill: 'context',
  draft(story) {
    const dated = datedReports(story);
    if (dated.length < 3 || dated.length < story.reports.length) return [];
    return (['last', 'first'] as const).flatMap((which) => {
      const key = alone(dated, which);
      return key ? [drafted(key, dated, which)] : [];
    });
  },
};

function drafted(key: Dated, dated: readonly Dated[], which: 'first' | 'last'): Draft {
  const option = (one: Dated): DraftOption => {
    const said = { report: one.report.name, date: one.evidence.text };
    return {
      text: plain(one.report.name),
      role: one === key ? 'key' : 'other-source',
      feedback: one === key ? say('timeliness.right', said) : say('timeliness.wrong', said),
      evidence: [one.evidence],
    };
  };
  const among = dated.map(({ report }) => report.id);
  return {
    kind: 'timeliness',
    interaction: 'choice',
    skill: 'context',
    prompt: say(`timeliness.${which}-prompt`, {}),
    options: [option(key), ...dated.filter((one) => one !== key).map(option)],
    shown: 4,
    evidence: dated.map(({ evidence }) => evidence),
    explanation: say('timeliness.explanation', { report: key.report.name, date: key.evidence.text }),
    difficulty: 0.2,
    basis: [{ rule: 'dated', article: key.report.id, among, which }],
    about: { articles: among, claims: [], answer: which },
  };
}

import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { plain, say } from '../wording/message.ts';
import { datedReports } from './published.ts';
import type { Dated } from './published.ts';

/** Which report came last or first by the dates on them. Ignores reports without a date of their own, and ties. */
export const timeliness: KindMaker = {
  kind: 'timeliness',
  skill: 'context',
  draft(story) {
    const dated = datedReports(story);
    if (dated.length < 3 || dated.length < story.reports.length) return [];
    const days = [...new Set(dated.map(({ day }) => day))].sort();
    const on = (day: string | undefined): readonly Dated[] => dated.filter((one) => one.day === day);
    const [first, last] = [on(days[0]), on(days.at(-1))];
    if (days.length < 2) return [];
    return [
      ...(last.length === 1 && last[0] ? [drafted(last[0], dated, 'last')] : []),
      ...(first.length === 1 && first[0] ? [drafted(first[0], dated, 'first')] : []),
    ];
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
    basis: [{ rule: 'present', evidence: [key.evidence] }],
    about: { articles: dated.map(({ report }) => report.id), claims: [], answer: which },
  };
}

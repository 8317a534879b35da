import type { Evidence } from '@crossread/shared';
import type { Draft, DraftOption } from '../draft.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { evidenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { plain, say } from '../../wording/message.ts';

/** The agencies whose news reaches most papers. Offered beside the credited one only where no report names them. */
const agencies = ['AFP', 'AP', 'Reuters', 'Bloomberg', 'DPA', 'EFE', 'Xinhua', 'Interfax'];

/** Which agency a report credits. Ignores reports that name more than one, and those that are the agency's own. */
export function agencyDrafts(story: QuizStory): readonly Draft[] {
  const credits = new Map(story.reports.flatMap((report) => creditOf(report)));
  return story.reports.flatMap((report): readonly Draft[] => {
    const { agency } = report.article;
    const credit = credits.get(report.id);
    if (!agency || !credit || !agencies.includes(agency) || named(report).length > 1) return [];
    const others = agencies
      .filter((name) => name !== agency)
      .map((name): DraftOption => {
        const other = story.reports.find((candidate) => candidate !== report && named(candidate).includes(name));
        return {
          text: plain(name),
          role: other ? 'other-source' : 'unsupported',
          feedback: other
            ? say('origin.other-agency', { other: other.name, agency: name })
            : say('origin.no-agency', { agency: name }),
          evidence: [],
        };
      });
    if (others.every(({ role }) => role === 'unsupported')) return [];
    return [
      {
        kind: 'origin',
        interaction: 'choice',
        skill: 'sourcing',
        prompt: say('origin.agency-prompt', { report: report.name }),
        options: [
          {
            text: plain(agency),
            role: 'key',
            feedback: say('origin.right-agency', { report: report.name, agency }),
            evidence: [credit],
          },
          ...others.sort((a, b) => Number(a.role === 'unsupported') - Number(b.role === 'unsupported')),
        ],
        shown: 4,
        evidence: [credit],
        explanation: say('origin.explanation-agency', { report: report.name, agency }),
        difficulty: 0.2,
        basis: [{ rule: 'present', evidence: [credit] }],
        about: { articles: [report.id], claims: [], answer: 'agency' },
        preference: 3,
      },
    ];
  });
}

/** Where the report names its agency: the last place, since the credit stands at the end or nearest to it. */
function creditOf(report: Report): readonly (readonly [string, Evidence])[] {
  const { agency } = report.article;
  const found = agency ? [...report.text.matchAll(wholeWords(agency))].at(-1) : undefined;
  if (!found) return [];
  return [
    [report.id, evidenceOf(report.id, { start: found.index, end: found.index + found[0].length, text: found[0] })],
  ];
}

const patterns = agencies.map((name) => ({ name, pattern: wholeWords(name) }));
const namedByReport = new WeakMap<Report, readonly string[]>();

/** The agencies that a report names. Kept by report: each is asked beside every other. */
function named(report: Report): readonly string[] {
  const known =
    namedByReport.get(report) ??
    patterns.flatMap(({ name, pattern }) => (report.text.search(pattern) >= 0 ? [name] : []));
  namedByReport.set(report, known);
  return known;
}

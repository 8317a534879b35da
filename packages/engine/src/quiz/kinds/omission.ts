import type { FigureClaim } from '@crossread/shared';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { phraseOf, sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { plain, printed, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { listed } from '../wording/quote.ts';
import { thingOf } from '../wording/thing.ts';
import { comparedFigures } from './compared-pairs.ts';
import { figureSentence, figureWords } from './figure-options.ts';
import { silentOn } from './silent-on.ts';

/** What one report has that the others lack, and what it lacks that others have: counts only, since their absence can be checked. */
export const omission: KindMaker = {
  kind: 'omission',
  skill: 'context',
  draft: (story) => story.reports.flatMap((report) => [...onlyHere(report, story), ...leftOut(report, story)]),
};

function onlyHere(report: Report, story: QuizStory): readonly Draft[] {
  const others = story.reports.filter((other) => other !== report);
  if (others.length === 0) return [];
  const shared = countsOf(report).flatMap((claim): DraftOption[] => {
    const twin = comparedWith(claim, story).find(({ report: other }) => other !== report);
    return twin
      ? [
          option(
            claim,
            report,
            'misreads-evidence',
            say('omission.shared', { report: report.name, other: twin.report.name }),
          ),
        ]
      : [];
  });
  const elsewhere = others.flatMap((other) =>
    countsOf(other)
      .filter((claim) => silentOn([claim], report))
      .map((claim) =>
        option(claim, other, 'other-source', say('omission.elsewhere', { report: report.name, other: other.name })),
      ),
  );
  return countsOf(report)
    .filter(
      (claim) =>
        (claim.figure.value ?? 0) >= 5 &&
        story.comparisonsOf(claim.id).length === 0 &&
        others.every((other) => silentOn([claim], other)),
    )
    .map((claim): Draft => {
      const said = { report: report.name, words: figureWords(claim, report) };
      return {
        ...common(say('omission.only-prompt', { report: report.name })),
        options: [option(claim, report, 'key', say('omission.right-only', said)), ...shared, ...elsewhere],
        evidence: [sentenceOf(claim)],
        explanation: say('omission.explanation-only', said),
        basis: [{ rule: 'only-in', claim: claim.id, among: story.reports.map(({ id }) => id) }],
        about: { articles: [report.id], claims: [claim.id], answer: 'only' },
      };
    });
}

function leftOut(report: Report, story: QuizStory): readonly Draft[] {
  const there = countsOf(report).map((claim) =>
    option(
      claim,
      report,
      'other-source',
      say('omission.there', { report: report.name, words: figureSentence(claim, report) }),
    ),
  );
  return story.comparisons.flatMap((comparison): Draft[] => {
    const stating = comparedFigures(comparison, story);
    const names = [...new Set(stating.map(({ report: other }) => other.name))];
    const [first] = stating.filter(({ claim }) => thingOf(claim) !== null && claim.figure.kind === 'count');
    if (
      !first ||
      names.length < 2 ||
      !silentOn(
        stating.map(({ claim }) => claim),
        report,
      )
    )
      return [];
    const { claim, report: other } = first;
    const said = { report: report.name, other: other.name, words: figureWords(claim, other) };
    return [
      {
        ...common(say('omission.left-out-prompt', { report: report.name })),
        options: [option(claim, other, 'key', say('omission.right-left-out', said)), ...there],
        evidence: stating.map((one) => sentenceOf(one.claim)),
        explanation: say('omission.explanation-left-out', { report: report.name, others: listed(names) }),
        basis: stating.map((one) => ({ rule: 'only-in', claim: one.claim.id, among: [one.report.id, report.id] })),
        about: { articles: [report.id], claims: [claim.id], comparison: comparison.id, answer: 'left-out' },
      },
    ];
  });
}

function countsOf(report: Report): readonly FigureClaim[] {
  return report.figures.filter(
    (claim) => claim.figure.kind === 'count' && thingOf(claim) !== null && claim.status === 'asserted',
  );
}

function comparedWith(claim: FigureClaim, story: QuizStory) {
  return story.comparisonsOf(claim.id).flatMap((comparison) => comparedFigures(comparison, story));
}

/** The figure, what it counts and what happened to it: "Four men arrested". */
function option(claim: FigureClaim, report: Report, role: DraftOption['role'], feedback: Message): DraftOption {
  const phrase = phraseOf(claim, report);
  const happened = thingOf(claim)?.parameters['happened'];
  const words = phrase.text.replace(/\s+/g, ' ').replace(/[“”"]/g, '');
  const text = happened === undefined ? printed(words) : plain(say('omission.happened', { words, happened }));
  return { text, role, feedback, evidence: [phrase] };
}

function common(prompt: Message) {
  return { kind: 'omission', interaction: 'choice', skill: 'context', prompt, shown: 4, difficulty: 0.5 } as const;
}

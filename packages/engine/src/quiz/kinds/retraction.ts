import type { FigureClaim } from '@crossread/shared';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { plain, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { thingOf } from '../wording/thing.ts';
import { figureDistractors, figureKey, figureSentence, figureWords } from './figure-options.ts';

/** A withdrawn figure, the report that says so, and those that repeat it as if it stood. */
interface Withdrawn {
  readonly claim: FigureClaim;
  readonly telling: Report;
  readonly repeating: readonly { readonly claim: FigureClaim; readonly report: Report }[];
}

/** Withdrawn figures: which it is, who says so, and who repeats it all the same. */
export const retraction: KindMaker = {
  kind: 'retraction',
  skill: 'evidence',
  draft: (story) =>
    story.reports.flatMap((telling) =>
      telling.figures
        .filter(({ status }) => status === 'retracted')
        .flatMap((claim) => {
          const withdrawn: Withdrawn = { claim, telling, repeating: repeaters(claim, telling, story) };
          return [...whichFigure(withdrawn, story), ...whichReports(withdrawn, story)];
        }),
    ),
};

function repeaters(claim: FigureClaim, telling: Report, story: QuizStory): Withdrawn['repeating'] {
  return story.comparisonsOf(claim.id).flatMap(({ pairs }) =>
    pairs.flatMap((pair) => {
      if (!pair.flags.includes('repeats-retracted') || (pair.a !== claim.id && pair.b !== claim.id)) return [];
      const other = story.figure(pair.a === claim.id ? pair.b : pair.a);
      const report = other && story.report(other.article);
      return other && report && report !== telling && other.status === 'asserted' ? [{ claim: other, report }] : [];
    }),
  );
}

function whichFigure({ claim, telling }: Withdrawn, story: QuizStory): readonly Draft[] {
  const standing = figureDistractors(claim, telling, story).filter(({ figure }) => figure?.status === 'asserted');
  const options = standing.map((option): DraftOption => {
    const { figure } = option;
    const other = figure && story.report(figure.article);
    if (!figure || !other) return option;
    return other === telling
      ? {
          ...option,
          feedback: say('retraction.stands', { report: telling.name, words: figureSentence(figure, telling) }),
        }
      : { ...option, feedback: say('retraction.elsewhere', { other: other.name }) };
  });
  return [
    {
      ...shared(claim, telling, say('retraction.figure-prompt', { report: telling.name })),
      options: [figureKey(claim, telling), ...options],
      explanation: say('retraction.explanation-figure', {
        report: telling.name,
        words: figureSentence(claim, telling),
      }),
      about: { articles: [telling.id], claims: [claim.id], answer: 'figure' },
    },
  ];
}

/** The two questions that take a report for an answer; every other report is known to give no such number. */
function whichReports({ claim, telling, repeating }: Withdrawn, story: QuizStory): readonly Draft[] {
  const thing = thingOf(claim, story.eventOf(claim));
  const [repeater, second] = repeating;
  if (thing === null || !repeater || second) return [];
  const said = new Set(
    story.comparisonsOf(claim.id).flatMap(({ members }) => members.flatMap((id) => story.claim(id)?.article ?? [])),
  );
  const silent = story.reports.filter(({ id }) => !said.has(id) && id !== telling.id);
  const byName = (report: Report, role: DraftOption['role'], feedback: Message, evidence = true): DraftOption => ({
    text: plain(report.name),
    role,
    feedback,
    evidence: evidence ? [sentenceOf(report === telling ? claim : repeater.claim)] : [],
  });
  const others = silent.map((report) =>
    byName(report, 'unsupported', say('retraction.silent', { report: report.name }), false),
  );
  const words = figureWords(repeater.claim, repeater.report);
  const explanation = say('retraction.explanation-repeats', {
    report: repeater.report.name,
    other: telling.name,
    words,
    withdrawn: figureWords(claim, telling),
  });
  const evidence = [sentenceOf(claim), sentenceOf(repeater.claim)];
  const about = { articles: [telling.id, repeater.report.id], claims: [claim.id, repeater.claim.id] };
  return [
    {
      ...shared(claim, telling, say('retraction.repeats-prompt', { thing })),
      evidence,
      options: [
        byName(
          repeater.report,
          'key',
          say('retraction.right-repeats', { report: repeater.report.name, other: telling.name, words }),
        ),
        byName(telling, 'misreads-evidence', say('retraction.tells', { report: telling.name })),
        ...others,
      ],
      explanation,
      about: { ...about, answer: 'repeats' },
    },
    {
      ...shared(claim, telling, say('retraction.reports-prompt', { thing })),
      evidence,
      options: [
        byName(
          telling,
          'key',
          say('retraction.right-tells', { report: telling.name, words: figureWords(claim, telling) }),
        ),
        byName(repeater.report, 'misreads-evidence', say('retraction.still-repeats', { report: repeater.report.name })),
        ...others,
      ],
      explanation,
      about: { ...about, answer: 'tells' },
    },
  ];
}

function shared(claim: FigureClaim, telling: Report, prompt: Message) {
  const cue = telling.read.withdrawals.find(({ claims }) => claims.includes(claim.id))?.cue;
  const apart = cue && (cue.end <= claim.sentence.start || cue.start >= claim.sentence.end);
  return {
    kind: 'retraction',
    interaction: 'choice',
    skill: 'evidence',
    prompt,
    shown: 4,
    evidence: [sentenceOf(claim), ...(apart ? [{ article: telling.id, ...cue }] : [])],
    difficulty: 0.45,
    basis: [{ rule: 'withdrawn', claim: claim.id }],
  } as const;
}

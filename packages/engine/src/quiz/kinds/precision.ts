import type { FigureClaim } from '@crossread/shared';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { evidenceOf, sentenceOf } from '../story.ts';
import type { Report } from '../story.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { thingOf } from '../wording/thing.ts';
import { hasRival } from '../matter.ts';
import { figureWords } from './figure-options.ts';

type Exactness = 'exact' | 'above' | 'below' | 'about';
const all: readonly Exactness[] = ['exact', 'above', 'below', 'about'];

/** What the words beside a number do to it: select them, or say what kind of number they make it. */
export const precision: KindMaker = {
  kind: 'precision',
  skill: 'evidence',
  draft: (story) =>
    story.reports.flatMap((report) =>
      report.figures.flatMap((claim): readonly Draft[] => {
        const thing = thingOf(claim, story.eventOf(claim));
        if (thing === null || claim.figure.kind !== 'count' || hasRival(claim, report.claims, new Set(), story.eventOf))
          return [];
        return [...selected(claim, report, thing), ...named(claim, report, thing)];
      }),
    ),
};

function selected(claim: FigureClaim, report: Report, thing: Message): readonly Draft[] {
  const { hedge } = claim.figure;
  if (!hedge || exactness(claim) === 'exact') return [];
  return [
    {
      ...shared(claim, report),
      interaction: 'select-text',
      prompt: say('precision.select-prompt', { report: report.name, thing }),
      options: [],
      shown: 0,
      response: { spans: [evidenceOf(report.id, hedge)] },
      explanation: say('precision.explanation', {
        report: report.name,
        words: figureWords(claim, report),
        hedge: hedge.text,
      }),
      basis: [{ rule: 'present', evidence: [evidenceOf(report.id, hedge)] }],
      about: { articles: [report.id], claims: [claim.id], answer: 'select' },
    },
  ];
}

function named(claim: FigureClaim, report: Report, thing: Message): readonly Draft[] {
  const answer = exactness(claim);
  if (answer === null) return [];
  const said = { report: report.name, words: figureWords(claim, report) };
  const option = (picked: Exactness): DraftOption => ({
    text: say(`precision.${picked}`, {}),
    role: picked === answer ? 'key' : 'misreads-evidence',
    feedback: picked === answer ? say('precision.right', said) : say('precision.wrong', said),
    evidence: [sentenceOf(claim)],
  });
  const hedge = claim.figure.hedge?.text;
  return [
    {
      ...shared(claim, report),
      interaction: 'choice',
      prompt: say('precision.how-prompt', { report: report.name, thing }),
      options: [option(answer), ...all.filter((other) => other !== answer).map(option)],
      shown: 4,
      explanation: hedge ? say('precision.explanation', { ...said, hedge }) : say('precision.explanation-exact', said),
      basis: [{ rule: 'present', evidence: [evidenceOf(report.id, claim.span)] }],
      about: { articles: [report.id], claims: [claim.id], answer },
    },
  ];
}

const belowWords =
  /^(?:nearly|almost|close to|just under|under|fewer|less|up to|at most|no more|not quite|just short|as many as|below)/i;

/** How the words give the number; null where a number stands bare that is round ("a dozen" is), which a reader may take either way, or small. */
function exactness({ figure, span }: FigureClaim): Exactness | null {
  const { hedge, change, value } = figure;
  if (value === null || value < 3 || change === 'up' || change === 'down') return null;
  if (!hedge) return change === '=' && value >= 10 && value % 100 !== 0 && !/dozen/i.test(span.text) ? 'exact' : null;
  if (change === '>') return 'above';
  if (change === '<' || belowWords.test(hedge.text)) return 'below';
  return change === '~' ? 'about' : null;
}

function shared(claim: FigureClaim, report: Report) {
  return {
    kind: 'precision',
    skill: 'evidence',
    evidence: [evidenceOf(report.id, claim.sentence)],
    difficulty: claim.figure.hedge ? 0.35 : 0.25,
  } as const;
}

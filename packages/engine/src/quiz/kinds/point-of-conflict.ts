import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory } from '../story.ts';
import { say } from '../../wording/message.ts';
import { comparedFigures, safePairs, thingCompared } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { figureWords } from './figure-options.ts';
import { silentOn } from './silent-on.ts';
import { speakerOf } from './speakers.ts';

/** Two reports contradict each other on one point and on no other that is offered: name it. */
export const pointOfConflict: KindMaker = {
  kind: 'point-of-conflict',
  skill: 'corroboration',
  draft(story) {
    const pairs = safePairs(story);
    return pairs
      .filter(({ pair }) => pair.verdict === 'conflict')
      .flatMap((conflict) => drafted(conflict, pairs, story));
  },
};

function drafted(conflict: ReportPair, pairs: readonly ReportPair[], story: QuizStory): readonly Draft[] {
  const { reportA, reportB, a, b, comparison } = conflict;
  const thing = thingCompared(comparison, story);
  if (thing === null) return [];
  const said = { a: reportA.name, b: reportB.name, wordsA: figureWords(a, reportA), wordsB: figureWords(b, reportB) };
  const between = pairs.filter((other) => sameReports(other, conflict) && other.comparison !== comparison);
  const key: DraftOption = {
    text: say('point-of-conflict.thing', { thing }),
    role: 'key',
    feedback: say('point-of-conflict.right', said),
    evidence: [sentenceOf(a), sentenceOf(b)],
  };
  return [
    {
      kind: 'point-of-conflict',
      interaction: 'choice',
      skill: 'corroboration',
      prompt: say('point-of-conflict.prompt', { a: reportA.name, b: reportB.name }),
      options: [
        key,
        ...between.flatMap((other) => together(other, story)),
        ...apart(conflict, story),
        ...alike(conflict),
      ],
      shown: 4,
      evidence: [sentenceOf(a), sentenceOf(b)],
      explanation: say('point-of-conflict.explanation', said),
      difficulty: 0.4,
      basis: [{ rule: 'verdict', a: a.id, b: b.id, verdict: 'conflict' }],
      about: { articles: [reportA.id, reportB.id], claims: [a.id, b.id], comparison: comparison.id },
    },
  ];
}

function sameReports(one: ReportPair, other: ReportPair): boolean {
  const ids = new Set([one.reportA, one.reportB, other.reportA, other.reportB]);
  return ids.size === 2;
}

/** Points on which both speak without contradiction. */
function together({ comparison, pair, a, b, reportA, reportB }: ReportPair, story: QuizStory): readonly DraftOption[] {
  const thing = thingCompared(comparison, story);
  if (thing === null || (pair.verdict !== 'agree' && pair.verdict !== 'compatible')) return [];
  const said = { a: reportA.name, b: reportB.name, wordsA: figureWords(a, reportA), wordsB: figureWords(b, reportB) };
  return [
    {
      text: say('point-of-conflict.thing', { thing }),
      role: 'misreads-evidence',
      feedback: pair.verdict === 'agree' ? say('point-of-conflict.agree', said) : say('point-of-conflict.fits', said),
      evidence: [sentenceOf(a), sentenceOf(b)],
    },
  ];
}

/** What else two reports could differ in, where they certainly do not: whom they cite for it, and the day they bear. */
function alike({ a, b, reportA, reportB }: ReportPair): readonly DraftOption[] {
  const evidence = [sentenceOf(a), sentenceOf(b)];
  const [speakerA, speakerB] = [speakerOf(a, reportA), speakerOf(b, reportB)];
  const said = { a: reportA.name, b: reportB.name };
  const same = speakerA !== null && speakerA.name === speakerB?.name;
  const day = reportA.article.published?.date.slice(0, 10);
  const sameDay = day !== undefined && day === reportB.article.published?.date.slice(0, 10);
  return [
    ...(same
      ? [
          {
            text: say('point-of-conflict.source', { speaker: speakerA.said }),
            role: 'misreads-evidence' as const,
            feedback: say('point-of-conflict.same-source', { ...said, speaker: speakerA.said }),
            evidence,
          },
        ]
      : []),
    ...(sameDay
      ? [
          {
            text: say('point-of-conflict.day', {}),
            role: 'misreads-evidence' as const,
            feedback: say('point-of-conflict.same-day', said),
            evidence: [],
          },
        ]
      : []),
  ];
}

/** Points on which one of the two is certainly silent. */
function apart({ reportA, reportB, comparison }: ReportPair, story: QuizStory): readonly DraftOption[] {
  return story.comparisons.flatMap((other) => {
    const thing = thingCompared(other, story);
    if (other === comparison || thing === null) return [];
    const stating = comparedFigures(other, story);
    return [
      [reportA, reportB],
      [reportB, reportA],
    ].flatMap(([speaking, silent]): DraftOption[] => {
      const own = stating.find(({ report }) => report === speaking);
      if (
        !own ||
        !speaking ||
        !silent ||
        !silentOn(
          stating.map(({ claim }) => claim),
          silent,
        )
      )
        return [];
      return [
        {
          text: say('point-of-conflict.thing', { thing }),
          role: 'unsupported',
          feedback: say('point-of-conflict.one-sided', { a: speaking.name, b: silent.name }),
          evidence: [sentenceOf(own.claim)],
        },
      ];
    });
  });
}

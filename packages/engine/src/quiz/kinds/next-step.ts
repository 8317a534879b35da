import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory } from '../story.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { ownVoice } from '../own-voice.ts';
import { safePairs } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { pairPrompt } from './pair-prompt.ts';
import { mayBeSame, speakerBasis, speakerOf } from './speakers.ts';

type Step = 'same-speaker' | 'two-speakers' | 'no-source';
const steps: readonly Step[] = ['same-speaker', 'two-speakers', 'no-source'];

/**
 * What would best test two figures that differ. It depends on where each comes from, so that no step is always the right
 * one: the same source twice, two sources, or none on one side.
 */
export const nextStep: KindMaker = {
  kind: 'next-step',
  skill: 'evidence',
  draft: (story) =>
    safePairs(story)
      .filter(
        ({ pair, a, b }) =>
          pair.verdict === 'conflict' ||
          (pair.verdict === 'compatible' && a.span.text !== b.span.text && !pair.flags.includes('unit-conversion')),
      )
      .flatMap((pair) => drafted(pair, story)),
};

function drafted(joined: ReportPair, story: QuizStory): readonly Draft[] {
  const { a, b, reportA, reportB, comparison } = joined;
  const prompt = pairPrompt('next-step', joined, story);
  const found = stepFor(joined);
  if (found === null || prompt === null) return [];
  const { answer, sourceA, sourceB } = found;
  const said = { a: reportA.name, b: reportB.name, sourceA, sourceB };
  const option = (picked: Step): DraftOption => ({
    text: say(`next-step.${picked}`, {}),
    role: picked === answer ? 'key' : 'misreads-evidence',
    feedback: picked === answer ? say('next-step.right', said) : say('next-step.wrong', said),
    evidence: [sentenceOf(a), sentenceOf(b)],
  });
  return [
    {
      kind: 'next-step',
      interaction: 'choice',
      skill: 'evidence',
      prompt,
      options: [option(answer), ...steps.filter((other) => other !== answer).map(option)],
      shown: 3,
      evidence: [sentenceOf(a), sentenceOf(b)],
      explanation: say('next-step.explanation', said),
      difficulty: 0.5,
      basis: [{ rule: 'verdict', a: a.id, b: b.id, verdict: joined.pair.verdict }, ...[a, b].map(speakerBasis)],
      about: { articles: [reportA.id, reportB.id], claims: [a.id, b.id], comparison: comparison.id, answer },
    },
  ];
}

/** Null where one of the sources is uncertain. */
function stepFor({
  a,
  b,
  reportA,
  reportB,
}: ReportPair): { readonly answer: Step; readonly sourceA: Message; readonly sourceB: Message } | null {
  const [left, right] = [speakerOf(a, reportA), speakerOf(b, reportB)];
  const nobody = say('next-step.nobody', {});
  const [noneA, noneB] = [ownVoice(a, reportA), ownVoice(b, reportB)];
  if (noneA !== noneB && (left || right)) {
    return {
      answer: 'no-source',
      sourceA: noneA ? nobody : (left?.said ?? nobody),
      sourceB: noneB ? nobody : (right?.said ?? nobody),
    };
  }
  if (!left || !right) return null;
  const names = { sourceA: left.said, sourceB: right.said };
  if (left.name === right.name) return { answer: 'same-speaker', ...names };
  return mayBeSame(left, right) ? null : { answer: 'two-speakers', ...names };
}

import type { Verdict } from '@crossread/shared';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory } from '../story.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { safePairs, thingCompared } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { figureWords } from './figure-options.ts';
import { pairPrompt } from './pair-prompt.ts';
import { silentOn } from './silent-on.ts';

type Answer = 'agree' | 'compatible' | 'conflict' | 'one-sided';
const answers: readonly Answer[] = ['agree', 'compatible', 'conflict', 'one-sided'];
const difficulty: Readonly<Record<Answer, number>> = {
  agree: 0.25,
  compatible: 0.55,
  conflict: 0.35,
  'one-sided': 0.4,
};

/**
 * How two reports' figures for one thing stand to each other; one of four fixed answers. The figures are left for the
 * reader to find, so that the question cannot be answered from its own words.
 */
export const figureRelation: KindMaker = {
  kind: 'figure-relation',
  skill: 'corroboration',
  draft: (story) => [...safePairs(story).flatMap((pair) => related(pair, story)), ...oneSided(story)],
};

function related(joined: ReportPair, story: QuizStory): readonly Draft[] {
  const { comparison, pair, a, b, reportA, reportB } = joined;
  if (pair.verdict === 'retracted' || pair.flags.includes('unit-conversion')) return [];
  const answer: Exclude<Verdict, 'retracted'> = pair.verdict;
  const prompt = pairPrompt('figure-relation', joined, story);
  if (prompt === null) return [];
  const said = { a: reportA.name, b: reportB.name, wordsA: figureWords(a, reportA), wordsB: figureWords(b, reportB) };
  const option = (picked: Answer): DraftOption => ({
    text: say(`figure-relation.${picked}`, {}),
    role: picked === answer ? 'key' : 'misreads-evidence',
    feedback: picked === answer ? say('figure-relation.right', said) : wrong(picked, answer, said),
    evidence: [sentenceOf(a), sentenceOf(b)],
  });
  return [
    {
      ...shared(answer, prompt),
      options: [option(answer), ...answers.filter((other) => other !== answer).map(option)],
      evidence: [sentenceOf(a), sentenceOf(b)],
      explanation: say('figure-relation.explanation', { ...said, reason: pair.message ?? pair.reason }),
      basis: [{ rule: 'verdict', a: a.id, b: b.id, verdict: answer }],
      about: { articles: [reportA.id, reportB.id], claims: [a.id, b.id], comparison: comparison.id, answer },
    },
  ];
}

/** Which mistake a wrong answer shows. */
function wrong(picked: Answer, key: Answer, said: Readonly<Record<'a' | 'b' | 'wordsA' | 'wordsB', Message>>): Message {
  if (picked === 'one-sided') return say('figure-relation.both-have', said);
  if (key === 'agree') return say('figure-relation.same', said);
  if (key === 'compatible') return say('figure-relation.hedge-overlooked', said);
  return picked === 'agree' ? say('figure-relation.not-same', said) : say('figure-relation.no-room', said);
}

/** One report gives a figure, the other speaks of the event without one. */
function oneSided(story: QuizStory): readonly Draft[] {
  return story.comparisons.flatMap((comparison) => {
    const thing = thingCompared(comparison, story);
    const stating = comparison.members.flatMap((member) => story.figure(member) ?? []);
    if (thing === null) return [];
    return story.reports
      .filter((report) => silentOn(stating, report))
      .flatMap((silent): Draft[] =>
        stating.flatMap((claim): Draft[] => {
          const report = story.report(claim.article);
          if (!report?.figures.includes(claim)) return [];
          const prompt = say('figure-relation.prompt', { a: report.name, b: silent.name, thing });
          const said = { a: report.name, b: silent.name, wordsA: figureWords(claim, report) };
          const option = (picked: Answer): DraftOption => ({
            text: say(`figure-relation.${picked}`, {}),
            role: picked === 'one-sided' ? 'key' : 'unsupported',
            feedback:
              picked === 'one-sided'
                ? say('figure-relation.right-one-sided', said)
                : say('figure-relation.nothing-to-compare', said),
            evidence: [sentenceOf(claim)],
          });
          return [
            {
              ...shared('one-sided', prompt),
              options: [option('one-sided'), ...answers.slice(0, 3).map(option)],
              evidence: [sentenceOf(claim)],
              explanation: say('figure-relation.explanation-one-sided', said),
              basis: [{ rule: 'only-in', claim: claim.id, among: [report.id, silent.id] }],
              about: {
                articles: [report.id, silent.id],
                claims: [claim.id],
                comparison: comparison.id,
                answer: 'one-sided',
              },
            },
          ];
        }),
      );
  });
}

function shared(answer: Answer, prompt: Message) {
  return {
    kind: 'figure-relation',
    interaction: 'choice',
    skill: 'corroboration',
    prompt,
    shown: 4,
    difficulty: difficulty[answer],
  } as const;
}

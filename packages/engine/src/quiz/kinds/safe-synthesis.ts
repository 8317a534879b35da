import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory } from '../story.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { safePairs, thingCompared } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { figureWords } from './figure-options.ts';
import { safeBounds } from './safe-bounds.ts';

/** A sentence that sums up several reports and claims no more than they bear out. */
export const safeSynthesis: KindMaker = {
  kind: 'safe-synthesis',
  skill: 'corroboration',
  draft(story) {
    const told = safePairs(story).flatMap((pair) => statements(pair, story));
    return [...told.filter(({ holds }) => holds).map((one) => drafted(one, told)), ...safeBounds(story)];
  },
};

/** Something that can be said of two reports and one quantity, true or false. */
interface Statement {
  readonly pair: ReportPair;
  readonly text: Message;
  readonly says: 'agree' | 'conflict';
  readonly holds: boolean;
}

/** Both statements of a pair, where one is certainly true and the other certainly false. */
function statements(pair: ReportPair, story: QuizStory): readonly Statement[] {
  const { verdict } = pair.pair;
  const thing = thingCompared(pair.comparison, story);
  if (thing === null || (verdict !== 'agree' && verdict !== 'conflict')) return [];
  const said = { a: pair.reportA.name, b: pair.reportB.name, thing };
  return [
    { pair, text: say('safe-synthesis.agree', said), says: 'agree', holds: verdict === 'agree' },
    { pair, text: say('safe-synthesis.conflict', said), says: 'conflict', holds: verdict === 'conflict' },
  ];
}

function drafted(key: Statement, all: readonly Statement[]): Draft {
  const { a, b, comparison, pair } = key.pair;
  const distractors = all.filter((other) => !other.holds && other.pair !== key.pair);
  return {
    kind: 'safe-synthesis',
    interaction: 'choice',
    skill: 'corroboration',
    prompt: say('safe-synthesis.statement-prompt', {}),
    options: [option(key), ...distractors.map(option)],
    shown: 4,
    evidence: [sentenceOf(a), sentenceOf(b)],
    explanation: say('safe-synthesis.explanation', names(key.pair)),
    difficulty: 0.45,
    basis: [{ rule: 'verdict', a: a.id, b: b.id, verdict: pair.verdict }],
    about: {
      articles: [a.article, b.article],
      claims: [a.id, b.id],
      comparison: comparison.id,
      answer: key.says,
    },
  };
}

function option({ pair, text, holds }: Statement): DraftOption {
  return {
    text,
    role: holds ? 'key' : 'misreads-evidence',
    feedback: holds ? say('safe-synthesis.right', names(pair)) : say('safe-synthesis.not-so', names(pair)),
    evidence: [sentenceOf(pair.a), sentenceOf(pair.b)],
  };
}

function names({ a, b, reportA, reportB }: ReportPair) {
  return { a: reportA.name, b: reportB.name, wordsA: figureWords(a, reportA), wordsB: figureWords(b, reportB) };
}

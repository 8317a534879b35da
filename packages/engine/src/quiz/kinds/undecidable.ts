import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory } from '../story.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { safePairs } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { figureWords } from './figure-options.ts';
import { pairPrompt } from './pair-prompt.ts';

type Answer = 'open' | 'both' | 'same' | 'only-a' | 'only-b';

/**
 * What the reports settle: two figures that exclude each other with nothing to choose between them, two that can stand
 * together, one and the same, or one that was withdrawn. "They leave it open" has to be right sometimes and wrong sometimes.
 */
export const undecidable: KindMaker = {
  kind: 'undecidable',
  skill: 'corroboration',
  draft: (story) => safePairs(story).flatMap((pair) => drafted(pair, story)),
};

/** Null where the pair shows nothing to conclude: a withdrawn figure repeated. */
function answerOf({ pair, a, b }: ReportPair): Answer | null {
  if (pair.verdict === 'conflict') return 'open';
  // "At least 10" and "more than 10" name one number, and yet do not say the same.
  if (pair.verdict === 'compatible') return a.figure.value === b.figure.value ? null : 'both';
  if (pair.verdict === 'agree') return pair.flags.includes('unit-conversion') ? null : 'same';
  if (pair.verdict !== 'retracted' || pair.flags.includes('repeats-retracted')) return null;
  if (a.status === b.status) return null;
  return a.status === 'retracted' ? 'only-b' : 'only-a';
}

function drafted(joined: ReportPair, story: QuizStory): readonly Draft[] {
  const { comparison, a, b, reportA, reportB } = joined;
  const answer = answerOf(joined);
  const prompt = pairPrompt('undecidable', joined, story);
  if (answer === null || prompt === null) return [];
  const [nameA, nameB] = [reportA.name, reportB.name];
  const said = { a: nameA, b: nameB, wordsA: figureWords(a, reportA), wordsB: figureWords(b, reportB) };
  const texts: Readonly<Record<Answer, Message>> = {
    open: say('undecidable.open', {}),
    both: say('undecidable.both', {}),
    same: say('undecidable.same', {}),
    'only-a': say('undecidable.only', { report: nameA }),
    'only-b': say('undecidable.only', { report: nameB }),
  };
  const option = (picked: Answer): DraftOption => ({
    text: texts[picked],
    role: picked === answer ? 'key' : picked.startsWith('only') ? 'unsupported' : 'misreads-evidence',
    feedback: feedback(picked, answer, said),
    evidence: [sentenceOf(a), sentenceOf(b)],
  });
  const others = (['open', 'both', 'same', 'only-a', 'only-b'] as const).filter((other) => other !== answer);
  return [
    {
      kind: 'undecidable',
      interaction: 'choice',
      skill: 'corroboration',
      prompt,
      options: [option(answer), ...others.map(option)],
      shown: 4,
      evidence: [sentenceOf(a), sentenceOf(b)],
      explanation: explanation(answer, said),
      difficulty: answer === 'same' ? 0.3 : 0.5,
      basis: verdictBasis(joined, answer),
      about: {
        articles: [reportA.id, reportB.id],
        claims: [a.id, b.id],
        comparison: comparison.id,
        answer: answer.slice(0, 4),
      },
    },
  ];
}

function verdictBasis({ a, b, pair }: ReportPair, answer: Answer): Draft['basis'] {
  if (answer === 'only-a') return [{ rule: 'withdrawn', claim: b.id }];
  if (answer === 'only-b') return [{ rule: 'withdrawn', claim: a.id }];
  return [{ rule: 'verdict', a: a.id, b: b.id, verdict: pair.verdict }];
}

type Said = Readonly<Record<'a' | 'b' | 'wordsA' | 'wordsB', Message>>;

function feedback(picked: Answer, key: Answer, said: Said): Message {
  const named = picked === 'only-a' ? said.a : said.b;
  const only = picked === 'only-a' || picked === 'only-b';
  switch (key) {
    case 'open':
      if (picked === 'open') return say('undecidable.right-open', said);
      return only ? say('undecidable.no-ground', { report: named }) : say('undecidable.exclude', said);
    case 'both':
      if (picked === 'both') return say('undecidable.right-both', said);
      if (picked === 'same') return say('undecidable.not-same', said);
      return only ? say('undecidable.no-need', said) : say('undecidable.not-open', said);
    case 'same':
      return picked === 'same' ? say('undecidable.right-same', said) : say('undecidable.is-same', said);
    default:
      if (picked === key)
        return say('undecidable.right-only', { report: named, other: key === 'only-a' ? said.b : said.a });
      return only ? say('undecidable.withdrawn', { report: named }) : say('undecidable.settled', {});
  }
}

function explanation(answer: Answer, said: Said): Message {
  if (answer === 'open') return say('undecidable.explanation-open', said);
  if (answer === 'both') return say('undecidable.explanation-both', said);
  if (answer === 'same') return say('undecidable.explanation-same', said);
  const [standing, withdrawn] = answer === 'only-a' ? [said.wordsA, said.wordsB] : [said.wordsB, said.wordsA];
  return say('undecidable.explanation-only', { standing, withdrawn });
}

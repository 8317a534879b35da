import type { Comparison, FigureClaim, Parameter } from '@crossread/shared';
import { groupBy } from '../../group-by.ts';
import type { Draft, DraftOption, KindMaker } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory } from '../story.ts';
import { figureText } from '../wording/figure-text.ts';
import { plain, say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { listed, quoted } from '../wording/quote.ts';
import { comparedFigures, thingCompared, unsafe } from './compared-pairs.ts';
import { independentPairs } from './independent-pairs.ts';
import { sameWords } from './same-words.ts';
import { pairsOf } from './shared-text.ts';

const numbers = [1, 2, 3, 4, 5, 6] as const;

/** Corroboration needs independence: how many origins stand behind a figure, and which two reports confirm each other. */
export const independence: KindMaker = {
  kind: 'independence',
  skill: 'corroboration',
  draft: (story) =>
    story.comparisons.flatMap((comparison) => {
      const thing = thingCompared(comparison, story);
      return thing ? [...counted(comparison, thing, story), ...independentPairs(comparison, thing, story)] : [];
    }),
};

/** Reports that give just the same figure; two at least, of six origins at most. */
function counted(comparison: Comparison, thing: Message, story: QuizStory): readonly Draft[] {
  const stating = comparedFigures(comparison, story);
  const alike = groupBy(stating, ({ claim }) => figureText(claim));
  return [...alike].flatMap(([text, group]): Draft[] => {
    const reports = story.reports.filter((one) => group.some(({ report }) => report === one));
    const count = new Set(reports.map(({ id }) => story.originOf(id))).size;
    const rounded = stating.some(({ claim }) => figureText(claim) !== text && joinsUnsafely(claim, group, story));
    const twoOfTwo = reports.length === 2 && count === 2;
    const copied = pairsOf(group).some(
      ([one, other]) =>
        story.originOf(one.report.id) !== story.originOf(other.report.id) && sameWords(one.claim, other.claim),
    );
    if (copied || reports.length < 2 || twoOfTwo || count > numbers.length || rounded) return [];
    const names = listed(reports.map(({ name }) => name));
    const option = (number: number): DraftOption => ({
      text: plain(inFigures(number)),
      role: number === count ? 'key' : number === reports.length ? 'misreads-evidence' : 'unsupported',
      feedback:
        number === count
          ? say('independence.key-count', { reports: names, count: inWords(count) })
          : number === reports.length
            ? say('independence.counted-reports', {})
            : say(number > count ? 'independence.too-many' : 'independence.too-few', { reports: names }),
      evidence: group.map(({ claim }) => sentenceOf(claim)),
    });
    const likely = [count, reports.length, count + 1, count - 1, count + 2, count - 2, count + 3];
    const offered = [...new Set(likely)].filter((number) => number >= 1 && number <= Math.max(3, story.reports.length));
    return [
      {
        kind: 'independence',
        interaction: 'choice',
        skill: 'corroboration',
        prompt: say('independence.count-prompt', { words: quoted(text), thing }),
        options: offered.map(option),
        shown: 4,
        evidence: group.map(({ claim }) => sentenceOf(claim)),
        explanation: say(count < reports.length ? 'independence.explanation-count' : 'independence.explanation-own', {
          reports: names,
          count: inWords(count),
        }),
        difficulty: count < reports.length ? 0.6 : 0.4,
        basis: [{ rule: 'origins', articles: reports.map(({ id }) => id), count }],
        about: {
          articles: reports.map(({ id }) => id),
          claims: group.map(({ claim }) => claim.id),
          comparison: comparison.id,
          answer: String(count),
        },
      },
    ];
  });
}

function joinsUnsafely(claim: FigureClaim, group: readonly { claim: FigureClaim }[], story: QuizStory): boolean {
  return group.some((other) => {
    const pair = story.pair(claim.id, other.claim.id);
    return pair !== undefined && (pair.verdict === 'agree' || unsafe(pair));
  });
}

/** Of more than six, the digits. */
function inFigures(count: number): Parameter {
  const known = numbers[count - 1];
  return known ? say(`number.${known}`, {}) : count;
}

function inWords(count: number): Message {
  return count === 1 ? say('independence.one-origin', {}) : say('independence.origins', { number: inFigures(count) });
}

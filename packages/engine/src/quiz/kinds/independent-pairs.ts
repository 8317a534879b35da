import type { Comparison } from '@crossread/shared';
import type { Draft, DraftOption } from '../draft.ts';
import { sentenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { safePairs } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { figureWords } from './figure-options.ts';
import { sameWords } from './same-words.ts';
import { pairsOf } from './shared-text.ts';
import { silentOn } from './silent-on.ts';

/** Which two reports confirm each other; wrong are those with one text, with other figures, or with none. */
export function independentPairs(comparison: Comparison, thing: Message, story: QuizStory): readonly Draft[] {
  const joined = safePairs(story).filter((pair) => pair.comparison === comparison);
  const apart = (pair: ReportPair): boolean => story.originOf(pair.reportA.id) !== story.originOf(pair.reportB.id);
  const wrong = [
    ...joined
      .filter((pair) => !apart(pair))
      .map((pair) => option(pair, 'misreads-evidence', say('independence.one-text', names(pair)))),
    ...joined
      .filter((pair) => apart(pair) && pair.pair.verdict === 'conflict')
      .map((pair) => option(pair, 'other-source', say('independence.disagree', { ...names(pair), ...words(pair) }))),
    ...withSilent(comparison, story),
  ];
  return joined
    .filter((pair) => pair.pair.verdict === 'agree' && apart(pair) && !sameWords(pair.a, pair.b))
    .map((pair): Draft => ({
      kind: 'independence',
      interaction: 'choice',
      skill: 'corroboration',
      prompt: say('independence.pair-prompt', { thing }),
      options: [option(pair, 'key', say('independence.key-pair', {})), ...wrong],
      shown: 4,
      evidence: [sentenceOf(pair.a), sentenceOf(pair.b)],
      explanation: say('independence.explanation-pair', { ...names(pair), ...words(pair) }),
      difficulty: 0.5,
      basis: [
        { rule: 'verdict', a: pair.a.id, b: pair.b.id, verdict: 'agree' },
        { rule: 'origins', articles: [pair.reportA.id, pair.reportB.id], count: 2 },
      ],
      about: {
        articles: [pair.reportA.id, pair.reportB.id],
        claims: [pair.a.id, pair.b.id],
        comparison: comparison.id,
      },
    }));
}

function option(pair: ReportPair, role: DraftOption['role'], feedback: DraftOption['feedback']): DraftOption {
  return {
    text: say('independence.pair', names(pair)),
    role,
    feedback,
    evidence: [sentenceOf(pair.a), sentenceOf(pair.b)],
  };
}

/** Pairs in which a report that says nothing of it stands. */
function withSilent(comparison: Comparison, story: QuizStory): readonly DraftOption[] {
  const claims = comparison.members.flatMap((member) => story.figure(member) ?? []);
  const stating = story.reports.filter(({ id }) => claims.some(({ article }) => article === id));
  const silent = story.reports.filter((report) => silentOn(claims, report));
  const mixed: (readonly [Report, Report, Report])[] = [
    ...stating.flatMap((one) => silent.map((other) => [one, other, other] as const)),
    ...pairsOf(silent).map(([one, other]) => [one, other, other] as const),
  ];
  return mixed.map(([one, other, without]) => {
    const [a, b] = story.reports.indexOf(one) < story.reports.indexOf(other) ? [one, other] : [other, one];
    return {
      text: say('independence.pair', { a: a.name, b: b.name }),
      role: 'unsupported',
      feedback: say('independence.silent', { report: without.name }),
      evidence: [],
    };
  });
}

function names({ reportA, reportB }: ReportPair): { readonly a: Message; readonly b: Message } {
  return { a: reportA.name, b: reportB.name };
}

function words({ a, b, reportA, reportB }: ReportPair): { readonly wordsA: Message; readonly wordsB: Message } {
  return { wordsA: figureWords(a, reportA), wordsB: figureWords(b, reportB) };
}

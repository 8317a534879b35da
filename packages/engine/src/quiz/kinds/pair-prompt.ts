import type { QuizStory } from '../story.ts';
import { figureText } from '../wording/figure-text.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { quoted } from '../wording/quote.ts';
import { thingCompared } from './compared-pairs.ts';
import type { ReportPair } from './compared-pairs.ts';
import { figureSentence, tellsWhat } from './figure-options.ts';

/**
 * Asks for the two figures of a pair without giving both: by the name of what they count or, where nothing names it, by
 * one side's sentence. Null where that would not tell which figures are meant.
 */
export function pairPrompt(
  kind: 'figure-relation' | 'next-step' | 'undecidable',
  joined: ReportPair,
  story: QuizStory,
): Message | null {
  const { a, reportA, reportB, comparison } = joined;
  const thing = thingCompared(comparison, story);
  const names = { a: reportA.name, b: reportB.name };
  if (thing !== null) return say(`${kind}.prompt`, { ...names, thing });
  if (!showable(joined)) return null;
  return say(`${kind}.prompt-quoted`, {
    ...names,
    figure: quoted(figureText(a)),
    words: figureSentence(a, reportA),
  });
}

/** Not shares that differ: what they are shares of is seldom said beside them. */
function showable({ a, b }: ReportPair): boolean {
  return tellsWhat(a) && tellsWhat(b) && (a.figure.kind !== 'percentage' || a.figure.value === b.figure.value);
}

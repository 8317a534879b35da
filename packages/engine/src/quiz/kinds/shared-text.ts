import type { Evidence, Range, TextReuse } from '@crossread/shared';
import type { QuizStory, Report } from '../story.ts';
import { evidenceOf } from '../story.ts';
import type { Message } from '../../wording/message.ts';
import { quoted, withoutEnd } from '../wording/quote.ts';

/** Two reports that carry one text, with the passage that shows it best. */
export interface SharedText {
  readonly a: Report;
  readonly b: Report;
  readonly evidence: readonly Evidence[];
  /** Some words of the passage, in marks. */
  readonly words: Message;
}

const [fewestWords, mostWords] = [5, 14];

export function sharedTexts(story: QuizStory): readonly SharedText[] {
  return story.analysis.textReuse.flatMap((reuse) => (reuse.sharedOrigin ? (sharedText(reuse, story) ?? []) : []));
}

function sharedText(reuse: TextReuse, story: QuizStory): SharedText | null {
  const [a, b] = [story.report(reuse.a), story.report(reuse.b)];
  if (!a || !b) return null;
  const own = reuse.passages.filter((passage) => !inQuotation(passage.a, a));
  const byLength = [...(own.length > 0 ? own : reuse.passages)].sort(
    (x, y) => y.a.text.length - x.a.text.length || x.a.start - y.a.start,
  );
  const [longest] = byLength;
  if (!longest) return null;
  const [opening = ''] = longest.a.text
    .trim()
    .split(/(?<=[\p{L}”’"][.!?]["”’]?)\s+(?=\p{Lu})|\n+/u)
    .filter((part) => part.split(/\s+/).length >= fewestWords);
  const words = (opening || longest.a.text).split(/\s+/).filter((word) => word !== '');
  const shown = withoutEnd(words.slice(0, mostWords).join(' '), ',;:–—-');
  return {
    a,
    b,
    evidence: [evidenceOf(a.id, longest.a), evidenceOf(b.id, longest.b)],
    words: quoted(`${/^\p{Ll}/u.test(shown) ? '… ' : ''}${words.length > mostWords ? `${shown} …` : shown}`),
  };
}

/** What somebody said, both may quote: the reports' own words show better that one text is behind them. */
function inQuotation(passage: Range, report: Report): boolean {
  return report.read.quotations.some(({ outer }) => outer.start <= passage.start && passage.start < outer.end);
}

/** Every two of the list, in order. */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((first, index) => list.slice(index + 1).map((second) => [first, second] as const));
}
